using PolicyExtract.Reading.Pdf.BuiltIn.Security;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>Puts tokens together to objects. Works with a stack of its own: no nesting of the file's reaches the program's stack.</summary>
/// <param name="cipher">Deciphers strings; null where they stand in the clear.</param>
internal sealed class ObjectParser(Lexer lexer, ObjectCipher? cipher = null)
{
    private readonly Stack<(List<PdfObject> Members, bool IsDictionary)> open = new();
    private int ignoredDepth;
    private int members;

    public Lexer Lexer { get; } = lexer;

    /// <summary>Reads objects up to a keyword that is none of an object's own.</summary>
    /// <param name="operands">Cleared, then filled with the objects before the keyword.</param>
    /// <returns>The keyword; null at the end of the data.</returns>
    public string? ReadOperation(List<PdfObject> operands)
    {
        operands.Clear();
        open.Clear();
        ignoredDepth = members = 0;
        while (Lexer.Read())
        {
            var target = open.Count == 0 ? operands : open.Peek().Members;
            if (Lexer.Kind != TokenKind.Keyword) Take(target, operands);
            else if (!TakeKeyword(Lexer.Text, target))
            {
                CloseAll(operands);
                return Lexer.Text;
            }
        }
        CloseAll(operands);
        return null;
    }

    /// <summary>Reads one object, as it stands in an object stream or behind <c>trailer</c>; null when there is none.</summary>
    public PdfObject? ReadObject()
    {
        var operands = new List<PdfObject>();
        open.Clear();
        ignoredDepth = members = 0;
        while (Lexer.Read())
        {
            var target = open.Count == 0 ? operands : open.Peek().Members;
            if (Lexer.Kind != TokenKind.Keyword) Take(target, operands);
            else if (!TakeKeyword(Lexer.Text, target)) break;
            if (open.Count == 0 && operands.Count > 0 && operands[0] is not PdfNumber) break;
            if (open.Count == 0 && operands.Count > 2) break;
        }
        CloseAll(operands);
        return operands.Count > 0 ? operands[0] : null;
    }

    private void Take(List<PdfObject> target, List<PdfObject> operands)
    {
        switch (Lexer.Kind)
        {
            case TokenKind.Number:
                Add(target, new PdfNumber(Lexer.Number));
                break;
            case TokenKind.Name:
                Add(target, new PdfName(Lexer.Text));
                break;
            case TokenKind.String:
                Add(target, new PdfString(cipher?.DecipherString(Lexer.Bytes) ?? Lexer.Bytes));
                break;
            case TokenKind.ArrayStart or TokenKind.DictionaryStart:
                Open(Lexer.Kind == TokenKind.DictionaryStart);
                break;
            default:
                Close(operands);
                break;
        }
    }

    private bool TakeKeyword(string keyword, List<PdfObject> target)
    {
        switch (keyword)
        {
            case "true" or "false":
                Add(target, keyword == "true" ? PdfBoolean.True : PdfBoolean.False);
                return true;
            case "null":
                Add(target, PdfNull.Instance);
                return true;
            case "R" when target is [.., PdfNumber number, PdfNumber]:
                target[^2] = new PdfReference(number.Value is >= 0 and <= int.MaxValue ? (int)number.Value : 0);
                target.RemoveAt(target.Count - 1);
                return true;
            default:
                return false;
        }
    }

    private void Add(List<PdfObject> target, PdfObject item)
    {
        if (++members <= EngineLimits.ObjectMembers) target.Add(item);
    }

    private void Open(bool isDictionary)
    {
        if (open.Count >= EngineLimits.Nesting) ignoredDepth++;
        else open.Push(([], isDictionary));
    }

    private void Close(List<PdfObject> operands)
    {
        if (ignoredDepth > 0) ignoredDepth--;
        else if (open.TryPop(out var closed))
            Add(open.Count == 0 ? operands : open.Peek().Members, closed.IsDictionary ? ToDictionary(closed.Members)
                : new PdfArray(closed.Members));
    }

    private void CloseAll(List<PdfObject> operands)
    {
        ignoredDepth = 0;
        while (open.Count > 0) Close(operands);
    }

    private static PdfDictionary ToDictionary(List<PdfObject> members)
    {
        var entries = new Dictionary<string, PdfObject>(members.Count / 2, StringComparer.Ordinal);
        for (var at = 0; at + 1 < members.Count; at++)
        {
            if (members[at] is PdfName key) entries[key.Value] = members[++at];
        }
        return new PdfDictionary(entries);
    }
}
