"""The words that AWS's errors are made of: what else stands in one may be a name or a value."""

from __future__ import annotations

from typing import Final

_WORDS = """
    a able above absent accept acceptable accepted accepts access account accounts action actions
    add added additional address after all allow allowed allows alphanumeric also although always
    an and another any api appear applied applies apply are argument arguments array arrays arn
    arns as at attempt attribute attributes authentication auto available aws bad base base64 be
    because been before begin beginning begins being below between beyond binary blank block body
    boolean both bucket buckets but by bytes call called can cannot can't case cause certain change
    changed character characters check choose cidr client code collection combination combine
    combined command comma comment complete condition conditions configuration configure
    configured conflict conflicting conflicts consecutive consist consistent constraint
    constraints contain contained contains content contents correct correctly could couldn't count
    create created creation cron current date dates day days decimal default define defined
    definition delete deleted delimited depends description detected did didn't different digit
    digits directly disabled disallowed do document documents does doesn't don't dot double
    duplicate duplicated duplicates duration during each either element elements else empty
    enable enabled encoded encoding encryption end ending ends engine ensure enter entire entries
    entry enum equal equals error errors even every exactly example exceed exceeds except exclude
    exclusive expected expression expressions extra failed failure false family feature few field
    fields file filter filters first float following follows for forbidden form format formats
    formatted found from full function given greater group groups had has have header headers
    higher hour hours however http https hyphen hyphens id identifier identifiers ids if illegal
    image images in include included includes including incompatible inconsistent incorrect
    indicate input inputs instance instances instead integer integers interval into invalid ip
    is isn't it item items its json keep key keys kind known large larger last later latest least
    leading leave length less letter letters level like limit limited limits line list lists
    location long longer lower lowercase made make malformed manage many map maps match
    matches matching max maximum may mb member members message messages metadata method min minimum
    minute minutes missing mode model month months more most much multiple multiples must mutually
    name named names need needed needs negative nested neither never new newer no node none nor
    not null number numbers numeric object objects occur of off omit omitted on once one only
    operation operations operator option optional options or order other others otherwise out
    outside override overrides parameter parameters parse parsed parsing part partial parts
    password path pattern patterns per percent percentage period periods permitted please plus
    policies policy port ports positive possible precede preceded prefix present primary priority
    problem process processed property properties protocol provide provided provides public put
    query quote quotes range ranges rate rather read reason receive received reference references
    refer referenced regex region regions regular rejected related remove removed repeat repeated
    replace represent representation request requested requests require required requires reserved
    resource resources respective result results retry role roles rule rules same satisfied
    satisfies satisfy schedule schema second seconds section see select selected send sent separate
    separated separator sequence serialization server service services set sets setting settings
    several should shorter single size sizes slash small smaller so some source space
    spaces special specific specified specifies specify specifying standard start starting starts
    state statement status storage string strings structure style subnet subnets such sum support
    supported supports syntax table tag tags target targets task tasks template text than that the
    their them then there these they third this those though time timeout times timestamp to
    together token too top total trailing true try two type types unable undefined under
    underscore underscores unexpected unique unit units unknown unless unrecognized unsupported
    until up update updated upper uppercase uri url use used user using utc valid validate
    validation value values variable version versions via was way we week well were what when where
    whether which while white whitespace who whole whose will window with within without won't
    wrong xml yaml year years yes yet you your zero zone
"""

ERROR_WORDS: Final = frozenset(_WORDS.split())
