using System.Globalization;

namespace PolicyExtract.Model;

/// <summary>What a format could not say of what was to be written in it.</summary>
public static partial class Diagnostics
{
    public static Diagnostic RecordsWithheld(string format, int records, string reason) =>
        Warning("PX441", string.Create(CultureInfo.InvariantCulture, $"Not in {format}: {records} record(s), because {reason}."));

    public static Diagnostic FieldNotWritten(string format, int records, string field) =>
        Warning("PX442", string.Create(
            CultureInfo.InvariantCulture, $"{format} cannot say the {field} of {records} record(s): left out. json and sqlite hold it."));

    public static Diagnostic FieldWrittenOtherwise(string format, int records, string field, string how) =>
        Warning("PX443", string.Create(CultureInfo.InvariantCulture, $"Changed for {format}: {field} of {records} record(s), {how}."));

    public static Diagnostic NotATcfProfile(string reason) =>
        Error(
            "PX444",
            $"It is no profile for the tcf format ({reason}). It looks like "
            + "{\"cookieRefresh\": false, \"purposes\": {\"analytics\": [1, 8]}}.");
}
