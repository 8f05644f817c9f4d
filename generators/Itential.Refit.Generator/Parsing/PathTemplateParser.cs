using System.Globalization;
using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Cuts a route template into text and placeholders. It knows no symbols.</summary>
internal sealed class PathTemplateParser
{
    private readonly string _prefix;
    private readonly string _text;
    private readonly List<TemplatePart> _parts = [];
    private readonly List<TemplateFault> _faults = [];
    private int _query = -1;

    private PathTemplateParser(string prefix, string path)
    {
        _prefix = prefix;
        _text = prefix + path;
    }

    public IReadOnlyList<TemplatePart> Parts => _parts;

    public IReadOnlyList<TemplateFault> Faults => _faults;

    public string Text => _text;

    /// <summary>The end of the path, where the query starts if there is one.</summary>
    public int PathEnd => _query < 0 ? _text.Length : _query;

    public static PathTemplateParser Parse(string prefix, string path)
    {
        var parser = new PathTemplateParser(prefix, path);
        parser.CheckStart(prefix, 0);
        parser.CheckStart(path, prefix.Length);
        parser.Cut();
        parser.CheckDots();
        return parser;
    }

    /// <summary>Whether a placeholder has its path segment for itself.</summary>
    public bool IsWholeSegment(TemplatePart part)
    {
        var end = part.Start + part.Length;
        return !part.IsInQuery && part.Start > 0 && _text[part.Start - 1] == '/' && (end == _text.Length || _text[end] is '/' or '?');
    }

    private void CheckStart(string text, int start)
    {
        if (text.Length > 0 && text[0] != '/')
        {
            Fault(DiagnosticDescriptors.RouteWithoutLeadingSlash, start, 1, text);
        }
    }

    private void Cut()
    {
        var textStart = 0;
        var at = 0;
        while (at < _text.Length)
        {
            var c = _text[at];
            if (c == '{')
            {
                AddText(textStart, at);
                at = Placeholder(at);
                textStart = at;
                continue;
            }

            Check(c, at);
            at++;
        }

        AddText(textStart, at);
    }

    private void Check(char c, int at)
    {
        switch (c)
        {
            case '}':
                Fault(DiagnosticDescriptors.BraceWithoutPlaceholder, at, 1, _text);
                break;
            case '/' when _query < 0 && at > 0 && _text[at - 1] == '/':
                Fault(DiagnosticDescriptors.RouteWithDoubleSlash, at - 1, 2, _text);
                break;
            case '?' when at < _prefix.Length:
                Fault(DiagnosticDescriptors.RouteWithIllegalCharacter, at, 1, _text, c, "starts a query; write the query into the routes");
                break;
            case '?' when _query < 0:
                _query = at;
                break;
            case '\\':
                Fault(DiagnosticDescriptors.RouteWithIllegalCharacter, at, 1, _text, c, "separates nothing in an address; write '/'");
                break;
            case '#':
                Fault(DiagnosticDescriptors.RouteWithIllegalCharacter, at, 1, _text, c, "starts a fragment, which is never sent; write '%23' for the character itself");
                break;
            default:
                if (RouteCharacters.IsInvisible(c))
                {
                    Fault(DiagnosticDescriptors.RouteWithInvisibleCharacter, at, 1, ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                }

                break;
        }
    }

    private int Placeholder(int start)
    {
        var end = _text.IndexOfAny(['{', '}'], start + 1);
        if (end < 0 || _text[end] == '{')
        {
            Fault(DiagnosticDescriptors.PlaceholderNotClosed, start, 1, _text);
            return end < 0 ? _text.Length : end;
        }

        var written = _text.Substring(start, end - start + 1);
        var name = written.Substring(1, written.Length - 2);
        var kind = TemplatePartKind.Value;
        if (name.StartsWith("**", StringComparison.Ordinal))
        {
            kind = TemplatePartKind.CatchAll;
            name = name.Substring(2);
        }
        else if (name.EndsWith("?", StringComparison.Ordinal))
        {
            kind = TemplatePartKind.Optional;
            name = name.Substring(0, name.Length - 1);
        }

        var part = new TemplatePart(name, start, written.Length, kind, _query >= 0);
        if (name.Length == 0 || !name.All(RouteCharacters.IsInName))
        {
            Fault(DiagnosticDescriptors.PlaceholderMalformed, start, written.Length, written);
        }
        else if (!IsMisused(part, written))
        {
            _parts.Add(part);
        }

        return end + 1;
    }

    private bool IsMisused(TemplatePart part, string written)
    {
        if (part.Kind == TemplatePartKind.Value || IsWholeSegment(part))
        {
            return false;
        }

        var reason = part.IsInQuery ? "stands in the query" : "shares its segment with other text";
        if (part.Kind == TemplatePartKind.CatchAll)
        {
            Fault(DiagnosticDescriptors.CatchAllMisused, part.Start, part.Length, written, reason);
        }
        else
        {
            Fault(DiagnosticDescriptors.OptionalMisused, part.Start, part.Length, written, reason, part.Text);
        }

        return true;
    }

    private void CheckDots()
    {
        var start = 0;
        while (start < PathEnd)
        {
            var end = _text.IndexOf('/', start, PathEnd - start);
            end = end < 0 ? PathEnd : end;
            var segment = _text.Substring(start, end - start);
            var plain = UrlText.WithPlainDots(segment);
            if (plain is "." or "..")
            {
                Fault(DiagnosticDescriptors.RouteWithDotSegment, start, segment.Length, _text, segment);
            }

            start = end + 1;
        }
    }

    private void AddText(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        // The text around the question mark is one piece for each side, because the two sides are escaped differently.
        if (_query > start && _query < end)
        {
            _parts.Add(new TemplatePart(_text.Substring(start, _query - start), start, _query - start, TemplatePartKind.Text, IsInQuery: false));
            start = _query;
        }

        _parts.Add(new TemplatePart(_text.Substring(start, end - start), start, end - start, TemplatePartKind.Text, _query >= 0 && start >= _query));
    }

    private void Fault(DiagnosticDescriptor descriptor, int start, int length, params object[] arguments) =>
        _faults.Add(new TemplateFault(descriptor, start, length, arguments));
}
