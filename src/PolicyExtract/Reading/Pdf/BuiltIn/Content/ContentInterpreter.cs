using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>Runs a page's content. Forms are run from a stack of its own: no nesting of the file's reaches the program's stack.</summary>
internal sealed class ContentInterpreter
{
    private readonly PaintContext context;
    private readonly WorkBudget budget;
    private readonly TextOperators text;
    private readonly PathOperators path;
    private readonly ColourOperators colour;
    private readonly MarkedContent marked;
    private readonly Stack<GraphicsState> saved = new();
    private readonly Stack<Frame> frames = new();
    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> forms = new(ReferenceEqualityComparer.Instance);
    private int ignoredSaves;
    private int operators;

    public ContentInterpreter(PaintContext context, WorkBudget budget)
    {
        (this.context, this.budget) = (context, budget);
        text = new TextOperators(context);
        path = new PathOperators(context);
        colour = new ColourOperators(context);
        marked = new MarkedContent(context);
    }

    public void Run(ReadOnlyMemory<byte> content, PdfDictionary resources)
    {
        frames.Push(new Frame(new ObjectParser(new Lexer(content)), null, PdfDictionary.Empty, context.State, 0));
        context.Resources = resources;
        var operands = new List<PdfObject>();
        while (frames.TryPeek(out var frame))
        {
            if (operators >= EngineLimits.PageOperators)
            {
                context.Canvas.Notice(new PdfNotice(PdfNoticeKind.Capped, "the page takes too many painting operations"));
                return;
            }
            Spend(1);
            if (frame.Parser.ReadOperation(operands) is { } keyword) Execute(keyword, new Operands(operands), frame);
            else Leave();
        }
    }

    private void Execute(string keyword, Operands operands, Frame frame)
    {
        if (text.Execute(keyword, operands) || path.Execute(keyword, operands) || colour.Execute(keyword, operands)
            || marked.Execute(keyword, operands)) return;
        switch (keyword)
        {
            case "q":
                Save();
                break;
            case "Q":
                Restore(frame);
                break;
            case "cm":
                context.State.ToPage = operands.Matrix().Then(context.State.ToPage);
                break;
            case "w":
                context.State.LineWidth = operands.Number(0);
                break;
            case "gs":
                if (context.Resource("ExtGState", operands.Name(0)) is PdfDictionary parameters) Apply(parameters);
                break;
            case "Do":
                Paint(context.Resource("XObject", operands.Name(0)) as PdfStream);
                break;
            case "ID":
                InlineImage.Skip(frame.Parser.Lexer);
                context.Canvas.HasImages = true;
                break;
        }
    }

    private void Spend(int count)
    {
        operators += count;
        budget.SpendOperators(count);
    }

    private void Save()
    {
        if (saved.Count >= EngineLimits.SavedStates) ignoredSaves++;
        else saved.Push(context.State.Copy());
    }

    private void Restore(Frame frame)
    {
        if (ignoredSaves > 0) ignoredSaves--;
        else if (saved.Count > frame.SavedBefore) context.State = saved.Pop();
    }

    private void Apply(PdfDictionary parameters)
    {
        var (store, state) = (context.Store, context.State);
        state.LineWidth = store.Number(parameters, "LW", state.LineWidth);
        state.Fill = state.Fill with { IsVisible = store.Number(parameters, "ca", state.Fill.IsVisible ? 1 : 0) > 0 };
        state.Stroke = state.Stroke with { IsVisible = store.Number(parameters, "CA", state.Stroke.IsVisible ? 1 : 0) > 0 };
        if (store.Items(parameters, "Font") is not [var font, var size]) return;
        state.Font = context.Fonts.Load(store.Resolve(font) as PdfDictionary);
        state.FontSize = store.Resolve(size) is PdfNumber number ? number.Value : state.FontSize;
    }

    private void Paint(PdfStream? painted)
    {
        if (painted is null
            || (context.Store.Dictionary(painted.Dictionary, "OC") is { } optional && context.OptionalContent.IsOff(optional))) return;
        if (context.Store.Name(painted.Dictionary, "Subtype") == "Image") context.Canvas.HasImages = true;
        else if (context.Store.Name(painted.Dictionary, "Subtype") == "Form") Enter(painted);
    }

    private void Enter(PdfStream form)
    {
        if (frames.Count >= EngineLimits.Chain || frames.Any(frame => ReferenceEquals(frame.Form, form)))
        {
            context.Canvas.Notice(new PdfNotice(PdfNoticeKind.LeftOut, "a form that paints itself, or forms nested too deeply"));
            return;
        }
        Spend(EngineLimits.FormOperators);
        var store = context.Store;
        frames.Push(new Frame(new ObjectParser(new Lexer(ContentOf(form))), form, context.Resources, context.State, saved.Count));
        context.State = context.State.Copy();
        context.State.ToPage = Matrix.Of(store.Numbers(form.Dictionary, "Matrix", 6) ?? [1, 0, 0, 1, 0, 0]).Then(context.State.ToPage);
        if (store.Numbers(form.Dictionary, "BBox", 4) is { } box) Clip(context.State.ToPage.Box(box[0], box[1], box[2], box[3]));
        context.Resources = store.Dictionary(form.Dictionary, "Resources") ?? context.Resources;
    }

    private void Clip(SourceBox box)
    {
        var clip = context.State.Clip;
        context.State.Clip = PageFrame.Intersection(clip, box) ?? new SourceBox(clip.Left, clip.Top, clip.Left, clip.Top);
    }

    private ReadOnlyMemory<byte> ContentOf(PdfStream form)
    {
        if (forms.TryGetValue(form, out var known)) return known;
        var decoded = context.Store.Decoder.Decode(form);
        context.Canvas.Notice(decoded.Notice);
        return forms[form] = decoded.Bytes;
    }

    private void Leave()
    {
        var left = frames.Pop();
        while (saved.Count > left.SavedBefore) saved.Pop();
        (context.State, context.Resources) = (left.StateBefore, left.ResourcesBefore);
    }

    /// <summary>A content stream that is being run.</summary>
    /// <param name="Form">The form it belongs to; null for the page.</param>
    /// <param name="SavedBefore">How many states were saved when it began; it may restore none of them.</param>
    private sealed record Frame(
        ObjectParser Parser, PdfStream? Form, PdfDictionary ResourcesBefore, GraphicsState StateBefore, int SavedBefore);
}
