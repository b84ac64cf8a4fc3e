using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>Compares two declarations of one cookie, field by field, on canonical values.</summary>
internal static class FieldComparison
{
    private static readonly CookieField[] Fields = Enum.GetValues<CookieField>();

    /// <summary>The fields that differ, in the order of <see cref="CookieField"/>; empty when both sides say the same.</summary>
    public static ValueList<FieldChange> Compare(ComparedCookie left, ComparedCookie right) =>
        Fields.Select(field => Compare(field, left, right)).OfType<FieldChange>().ToValueList();

    /// <summary>The fields that mean the same in other words or another layout, as the documents state them.</summary>
    public static ValueList<FieldChange> Equivalent(ComparedCookie left, ComparedCookie right) =>
        Fields.Select(field => Equivalent(field, left, right)).OfType<FieldChange>().ToValueList();

    /// <summary>What the program inferred is no declaration: it may agree with one, but never differ from it.</summary>
    public static FieldChange? Compare(CookieField field, ComparedCookie left, ComparedCookie right)
    {
        var (leftValue, rightValue) = (FieldValue.Of(field, left.Record), FieldValue.Of(field, right.Record));
        var verdict = leftValue is null || rightValue is null ? null : FieldVerdict.Of(field, left, right);
        if (leftValue is not null && rightValue is not null && verdict is null) return null;
        if (left.Record.Inferred.Contains(field)) leftValue = null;
        if (right.Record.Inferred.Contains(field)) rightValue = null;
        if (leftValue is null && rightValue is null) return null;
        if (leftValue is null || rightValue is null) verdict = FieldVerdict.OfGap(field, leftValue is not null);
        if (leftValue == rightValue) (leftValue, rightValue) = (left.Record.Declared[field] ?? leftValue, right.Record.Declared[field] ?? rightValue);
        return new(field, leftValue, rightValue, verdict!.Class, verdict.Severity);
    }

    private static FieldChange? Equivalent(CookieField field, ComparedCookie left, ComparedCookie right)
    {
        var (leftWords, rightWords) = (left.Record.Declared[field], right.Record.Declared[field]);
        if (leftWords is null || rightWords is null || leftWords == rightWords) return null;
        if (FieldVerdict.AreInOtherLanguages(field, left, right)) return null;
        if (Compare(field, left, right) is not null) return null;
        var isLayout = TextComparison.SameWords(leftWords, rightWords);
        return new(field, leftWords, rightWords, isLayout ? ChangeClass.Layout : ChangeClass.Normalized, DiagnosticSeverity.Note);
    }
}
