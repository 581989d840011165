import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads lines of hexadecimal UTF-16: a pattern, then strings, each with an x before it. Answers
 * each line by one character per string, or by "refused": 1 where the pattern matches it in full, 0
 * where it does not, and ? where Java has not found out within PATIENCE looks at a character.
 */
final class Matches {
    private static final int PATIENCE = 2_000_000;

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
            try {
                Text text = new Text(decoded(words[index].substring(1)));
                answers.append(pattern.matcher(text).matches() ? '1' : '0');
            } catch (OutOfPatience endless) {
                answers.append('?');
            }
        }
        return answers.toString();
    }

    private static final class OutOfPatience extends RuntimeException {}

    /** A text that can be looked at only so often. */
    private static final class Text implements CharSequence {
        private final String text;
        private int looks;

        Text(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > PATIENCE) {
                throw new OutOfPatience();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static String decoded(String hexadecimal) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < hexadecimal.length(); index += 4) {
            text.append((char) Integer.parseInt(hexadecimal.substring(index, index + 4), 16));
        }
        return text.toString();
    }
}
