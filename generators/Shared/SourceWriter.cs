using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Generators;

/// <summary>Writes indented lines that end in a line feed.</summary>
internal sealed class SourceWriter
{
    private const int Width = 4;
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _endsBlock;

    public SourceWriter Line()
    {
        _endsBlock = false;
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a line, and an empty one before it where it follows a block that it does not continue.</summary>
    public SourceWriter Line(string text)
    {
        if (_endsBlock && !Continues(text))
        {
            _text.Append('\n');
        }

        _endsBlock = false;
        _text.Append(' ', _depth * Width).Append(text).Append('\n');
        return this;
    }

    /// <summary>Writes a line that starts in the first column.</summary>
    public SourceWriter Directive(string text)
    {
        _text.Append(text).Append('\n');
        return this;
    }

    public SourceWriter Open(string head)
    {
        Line(head);
        return Open();
    }

    public SourceWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    public SourceWriter Close()
    {
        _depth--;
        Line("}");
        _endsBlock = true;
        return this;
    }

    /// <summary>Closes a block that is the end of an expression.</summary>
    public SourceWriter CloseExpression(string rest = "")
    {
        _depth--;
        return Line("}" + rest + ";");
    }

    public SourceWriter Indent()
    {
        _depth++;
        return this;
    }

    public SourceWriter Unindent()
    {
        _depth--;
        return this;
    }

    private static bool Continues(string text) =>
        text is "}" or "else" or "finally" || text.StartsWith("catch ", StringComparison.Ordinal);

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);
}
