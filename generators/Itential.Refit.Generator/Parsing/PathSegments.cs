using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Collects the pieces of a route: joins neighbouring texts, and checks a segment of values and dots at its end.</summary>
internal sealed class PathSegments
{
    private readonly List<PathSegmentModel> _segments = [];
    private PathValueModel? _toCheck;

    public void AddText(TemplatePart part, bool isBeforeOptional)
    {
        // The slash before an optional segment goes with it.
        var text = isBeforeOptional ? part.Text.Substring(0, part.Text.Length - 1) : part.Text;
        text = part.IsInQuery ? text : UrlText.WithPlainDots(text);
        if (_toCheck is not null)
        {
            var rest = text.TrimStart('.');
            Append(text.Substring(0, text.Length - rest.Length));
            EndSegment();
            text = rest;
        }

        Append(part.IsInQuery ? UrlText.EscapeQuery(text) : UrlText.EscapePath(text));
    }

    public void AddValue(PathValueModel value, bool endsSegmentOfDots)
    {
        _segments.Add(value);
        _toCheck = endsSegmentOfDots ? value : null;
    }

    public EquatableArray<PathSegmentModel> ToModels()
    {
        EndSegment();
        return _segments.ToEquatableArray();
    }

    private void EndSegment()
    {
        if (_toCheck is { } value)
        {
            _segments.Add(new PathSegmentEndModel(value.Parameter));
            _toCheck = null;
        }
    }

    private void Append(string escaped)
    {
        if (escaped.Length == 0)
        {
            return;
        }

        if (_segments.Count > 0 && _segments[_segments.Count - 1] is PathTextModel before)
        {
            _segments[_segments.Count - 1] = new PathTextModel(before.Text + escaped);
        }
        else
        {
            _segments.Add(new PathTextModel(escaped));
        }
    }
}
