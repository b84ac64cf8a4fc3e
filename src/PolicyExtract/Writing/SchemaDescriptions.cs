using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>What the schema says of properties whose names do not say it all.</summary>
internal static class SchemaDescriptions
{
    private static readonly Dictionary<(Type, string), string> ByProperty = new()
    {
        [(typeof(SourceFacts), "path")] = "As given, and what was found under it, with /; - is standard input.",
        [(typeof(SourceFacts), "mediaType")] = "As found from the content.",
        [(typeof(CookieInventory), "platform")] = "Host or site that the policy covers: by its own words, else the caller's, else the path.",
        [(typeof(CookieInventory), "language")] = "BCP 47 tag.",
        [(typeof(CookieInventory), "policyDate")] = "Date of the policy's last change: year, month or day.",
        [(typeof(CookieRecord), "id")] = "c_ and 16 hexadecimal digits; the same across layouts and runs.",
        [(typeof(CookieRecord), "name")] = "As stated, without invisible characters and markup escapes. Names recur within a document.",
        [(typeof(CookieRecord), "namePattern")] = "The name as a glob, where it stands for many.",
        [(typeof(CookieRecord), "domains")] = "Host patterns: lower case, A-labels, a leading dot as *.",
        [(typeof(CookieRecord), "providerId")] = "The company, corporate forms and aliases folded.",
        [(typeof(CookieRecord), "service")] = "The company's service that is meant.",
        [(typeof(CookieRecord), "feature")] = "The function of the site that the cookie serves.",
        [(typeof(CookieRecord), "declared")] = "The document's own words by field, white space folded and wraps joined.",
        [(typeof(CookieRecord), "inferred")] = "Fields whose canonical value the document does not state.",
        [(typeof(CookieRecord), "extra")] = "Columns that map to no field, header to cell.",
        [(typeof(CookieRecord), "evidence")] = "Where the words stand in the source.",
        [(typeof(CookieRecord), "repairs")] = "What was undone to get here.",
        [(typeof(CookieRecord), "confidence")] = "0 to 1; of the records at 0.9, nine in ten are right.",
        [(typeof(CookieRecord), "warnings")] = "Ids of diagnostics that concern the record.",
        [(typeof(CookieRecord), "reference")] = "What a cookie database that the caller named says; never what the document declares.",
        [(typeof(CookieReference), "isPrefix")] = "Whether the database means all names that begin so.",
        [(typeof(CookieReference), "purpose")] = "In the database's words.",
        [(typeof(CookieReference), "retention")] = "In the database's words.",
        [(typeof(LintReport), "cookies")] = "Number of cookies that were looked at.",
        [(typeof(LintFinding), "cookie")] = "Its name; left out where the finding concerns the whole document.",
        [(typeof(LintFinding), "basis")] = "The law, judgment or standard behind the rule; left out for good practice.",
        [(typeof(LintFinding), "jurisdictions")] = "Where that holds: eu, uk, a country; left out for everywhere.",
        [(typeof(RunSummary), "documents")] = "Number of documents that were read or tried.",
        [(typeof(RunSummary), "failures")] = "Number of inputs that gave no result; some of them are no documents.",
        [(typeof(RunSummary), "byCategory")] = "Cookies by category; those without one are not counted here.",
        [(typeof(RunSummary), "byDiagnostic")] = "Diagnostics of documents by id.",
        [(typeof(Retention), "iso")] = "ISO 8601 duration in the stated unit, without weeks.",
        [(typeof(Retention), "seconds")] = "Nominal length for sorting: a year is 365 days, a month 30, 12 months a year.",
        [(typeof(Retention), "minSeconds")] = "Shortest length that the calendar or a range allows.",
        [(typeof(Retention), "maxSeconds")] = "Longest length that the calendar or a range allows.",
        [(typeof(Retention), "bound")] = "How the number is meant; exact where it is left out.",
        [(typeof(Retention), "anchor")] = "What the time is counted from.",
        [(typeof(Retention), "until")] = "ISO 8601 date or year.",
        [(typeof(Retention), "event")] = "In the document's words.",
        [(typeof(RecordEvidence), "table")] = "Index of the table, from 0; left out for a record from prose.",
        [(typeof(RecordEvidence), "row")] = "Row of the table's body, from 0.",
        [(typeof(RecordEvidence), "page")] = "From 1; left out where the format has no pages.",
        [(typeof(RecordEvidence), "line")] = "First line, from 1.",
        [(typeof(RecordEvidence), "endLine")] = "Last line, included.",
        [(typeof(FieldFragment), "field")] = "Left out for columns that map to no field.",
        [(typeof(SourceLocation), "start")] = "First character in UTF-16 units of the decoded text, from 0.",
        [(typeof(SourceLocation), "length")] = "Number of UTF-16 units.",
        [(typeof(SourceBox), "top")] = "Points (1/72 inch) from the top of the visible page.",
        [(typeof(SourceBox), "left")] = "Points (1/72 inch) from the left of the visible page.",
        [(typeof(TableColumn), "field")] = "Left out where the column maps to no field.",
        [(typeof(TableSummary), "rows")] = "Number of body rows.",
        [(typeof(TableSummary), "isCookieTable")] = "False for tables of companies, purposes, legal bases and the like.",
        [(typeof(RecoveredTable), "rows")] = "Header rows first; a spanning cell's text is repeated over its span.",
        [(typeof(RecoveredTable), "page")] = "From 1; left out where the format has no pages.",
        [(typeof(FieldChange), "left")] = "Canonical value; left out where the left side does not declare the field.",
        [(typeof(FieldChange), "right")] = "Canonical value; left out where the right side does not declare the field.",
        [(typeof(FieldChange), "severity")] = "How much it matters when the left side is the earlier one.",
        [(typeof(UnpairedCookie), "severity")] = "How much it matters when the left side is the earlier one.",
    };

    public static IEnumerable<(Type Type, string Property)> All => ByProperty.Keys;

    public static string? Find(Type type, string property) => ByProperty.GetValueOrDefault((type, property));
}
