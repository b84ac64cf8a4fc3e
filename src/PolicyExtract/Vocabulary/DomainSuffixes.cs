using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// Last labels of hosts: what tells a host from a file name or a sentence end, and the public suffixes of two labels that policies show.
/// </summary>
internal static class DomainSuffixes
{
    private const string Generic =
        "com net org edu gov mil int info biz name pro aero coop museum mobi jobs travel tel cat asia post xxx arpa " +
        "app dev page web online site website shop store blog cloud tech digital agency media marketing news live life world group " +
        "company solutions services systems network " +
        "software email host hosting link click space today global international academy school education university community team " +
        "work works studio design art photo photos gallery video " +
        "fun games game play club bar restaurant cafe pizza beer wine kitchen fashion style beauty care health clinic dental doctor " +
        "fitness yoga sport sports run bike auto car cars " +
        "bank finance money fund capital investments insurance legal law lawyer consulting expert support help guide tips wiki science " +
        "zone one top xyz vip plus best cool ninja rocks guru " +
        "berlin hamburg koeln bayern wien paris london amsterdam brussels vlaanderen swiss madrid barcelona eus gal bzh scot wales " +
        "moscow tokyo nyc eu google amazon microsoft " +
        "chat social cash tax chat party events tickets tours holiday hotel travel flights house estate land properties immo gmbh ltd " +
        "llc inc sarl srl foundation ngo church " +
        "example test invalid localhost local internal";

    private const string Countries =
        "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci " +
        "ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz " +
        "ec ee eg er es et fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in " +
        "io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz " +
        "la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np " +
        "nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw " +
        "sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy " +
        "uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastLabels =
        $"{Generic} {Countries}".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> SecondLevels = (
        "co com net org gov edu ac gob gouv go or ne ltd plc me sch nhs police mil info nom web asn id firm gen ind tm asso in govt " +
        "school").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // Countries that register below a second level; elsewhere "com" or "co" is a name like any other (co.de, com.it).
    private static readonly FrozenSet<string> TwoLevelCountries =
        ("uk au nz za jp kr in br mx ar co tr il th sg hk tw my ph id vn cn pe ve uy ec bo py cr gt sv ni pa do ua pl gr cy mt pt es fr " +
        "hu ro rs ke ng gh tz ug zm zw eg ma sa ae qa kw om bh jo lb pk bd lk np").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // What keys are called as well: "user.id", "device.info", "cart.shop".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = (
        "id info name shop store blog media marketing news live life group services systems network email host link click space today " +
        "game games play video photo events tickets tours social chat cash tax money fund bank health work zone one top plus best " +
        "cool help guide tips support").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Case does not count.</summary>
    public static bool IsLastLabel(ReadOnlySpan<char> label) =>
        LastLabels.Contains(label) || label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the last label is as well the last word of keys ("user.id"). Case does not count.</summary>
    public static bool IsWord(ReadOnlySpan<char> label) => Words.Contains(label);

    /// <summary>Whether two last labels are a public suffix together ("co.uk").</summary>
    public static bool IsTwoLevel(string second, string last) => TwoLevelCountries.Contains(last) && SecondLevels.Contains(second);
}
