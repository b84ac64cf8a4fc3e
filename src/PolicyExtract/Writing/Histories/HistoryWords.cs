using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Histories;

/// <summary>A history in words, for outputs that people read.</summary>
public static class HistoryWords
{
    /// <summary>A character for each version.</summary>
    public static string Line(CookieLife cookie) => string.Concat(cookie.States.Select(state => state switch
    {
        LifeState.Present => '●',
        LifeState.Changed => '◆',
        LifeState.Absent => '·',
        _ => '?',
    }));

    /// <summary>What the characters of a line mean.</summary>
    public const string Legend = "● declared  ◆ declared differently than before  · not declared  ? no cookie policy";

    public static string Of(LifeEvent life)
    {
        var change = life.Change is { } field
            ? $"{CanonicalWord.Of(field.Field)}: {ChangeWords.Value(field.Left)} -> {ChangeWords.Value(field.Right)} "
                + $"({ChangeWords.Grade(field.Class, field.Severity)})"
            : null;
        return life.Kind switch
        {
            LifeEventKind.FlipFlop => string.Create(
                CultureInfo.InvariantCulture,
                $"{life.Since} to {life.Date}: to and fro {life.Times} times, {change ?? "removed and returned"}"),
            LifeEventKind.Changed => $"{life.Date}: {change}",
            var kind => $"{life.Date}: {CanonicalWord.Of(kind)}",
        };
    }

    /// <summary>Why nothing can be told of a version; null when it is a cookie policy.</summary>
    public static string? Flag(HistoryVersion version) => version.IsCookiePolicy ? null : version.Status switch
    {
        null => "deleted",
        InventoryStatus.Failed => "could not be read",
        InventoryStatus.NotACookiePolicy => "not a cookie policy",
        _ => "declares no cookie",
    };
}
