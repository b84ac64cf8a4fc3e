using PolicyExtract.Model;

namespace PolicyExtract.Reading.Text;

/// <summary>A place in a line that is markup; what stands between marks is words.</summary>
/// <param name="Start">First character of the markup.</param>
/// <param name="End">First character after it; equal to <paramref name="Start"/> for an effect without characters.</param>
/// <param name="Style">For <see cref="InlineEffect.Open"/> and <see cref="InlineEffect.Close"/>.</param>
/// <param name="Value">The target of <see cref="InlineEffect.LinkOpen"/>, the words of <see cref="InlineEffect.Replaced"/>.</param>
internal readonly record struct InlineMark(int Start, int End, InlineEffect Effect, TextStyle Style = TextStyle.None, string? Value = null);
