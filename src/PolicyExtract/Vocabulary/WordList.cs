using System.Collections;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// Words and phrases of a language, written in one string with commas between them. What follows a word after <c>=</c> is what it stands
/// for;
/// a <c>?</c> after it says that authors do not agree about its meaning.
/// </summary>
public sealed class WordList : IReadOnlyList<string>
{
    private readonly string[] words;

    private WordList(string words) =>
        this.words = words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static WordList Empty { get; } = new("");

    public int Count => words.Length;

    public string this[int index] => words[index];

    public static implicit operator WordList(string words) => new(words);

    public static WordList FromString(string words) => new(words);

    public IEnumerator<string> GetEnumerator() => words.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => words.GetEnumerator();
}
