import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads lines of hexadecimal UTF-16: a pattern, then strings, each with an x before it. Answers
 * each line by one digit per string, 1 where the pattern matches it in full, or by "refused".
 */
final class Matches {
    public static void main(String[] arguments) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
        PrintStream output = new PrintStream(System.out, false);
        String line;
        while ((line = input.readLine()) != null) {
            output.println(answer(line.split(" ")));
        }
        output.flush();
    }

    private static String answer(String[] words) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(decoded(words[0]), Pattern.DOTALL);
        } catch (PatternSyntaxException refusal) {
            return "refused";
        }
        StringBuilder answers = new StringBuilder();
        for (int index = 1; index < words.length; index++) {
            boolean matches = pattern.matcher(decoded(words[index].substring(1))).matches();
            answers.append(matches ? '1' : '0');
        }
        return answers.toString();
    }

    private static String decoded(String hexadecimal) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < hexadecimal.length(); index += 4) {
            text.append((char) Integer.parseInt(hexadecimal.substring(index, index + 4), 16));
        }
        return text.toString();
    }
}
