using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Repairing;

/// <summary>The changes of many repairs of one document. A repair that overlaps an earlier one is left for the next time.</summary>
internal sealed class MergedChanges
{
    private readonly List<TextChange> _changes = [];
    private readonly HashSet<TextChange> _known = [];

    public void Add(Repair repair)
    {
        // What two repairs want alike is done once: a placeholder that stands twice asks for its parameter twice.
        var changes = repair.Changes.Where(change => !_known.Contains(change)).ToList();
        if (changes.Exists(IsInTheWay))
        {
            return;
        }

        foreach (var change in changes)
        {
            _known.Add(change);
            Add(change, repair.Separator);
        }
    }

    public SourceText Apply(SourceText text) => text.WithChanges(_changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length));

    private static bool IsInsertion(TextChange change) => change.Span.Length == 0;

    private bool IsInTheWay(TextChange change) => _changes.Exists(other => IsInsertion(change) || IsInsertion(other)
        ? other.Span.Start < change.Span.End && change.Span.Start < other.Span.End
        : other.Span.OverlapsWith(change.Span));

    private void Add(TextChange change, string separator)
    {
        var index = IsInsertion(change) ? _changes.FindIndex(other => other.Span == change.Span) : -1;
        if (index < 0)
        {
            _changes.Add(change);
        }
        else
        {
            _changes[index] = new TextChange(change.Span, _changes[index].NewText + separator + change.NewText);
        }
    }
}
