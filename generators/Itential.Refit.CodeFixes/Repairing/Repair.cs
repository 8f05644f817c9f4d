using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Repairing;

/// <summary>What a fix would change in the document of its diagnostic.</summary>
/// <param name="Title">What the user is offered.</param>
/// <param name="Changes">The changes, none of which overlaps another.</param>
internal sealed record Repair(string Title, params TextChange[] Changes)
{
    /// <summary>What stands between this repair's text and that of another one which is inserted at the same place.</summary>
    public string Separator { get; init; } = "";

    public static Repair Replace(string title, TextSpan span, string text) => new(title, new TextChange(span, text));

    public static Repair Insert(string title, int position, string text) => Replace(title, new TextSpan(position, 0), text);

    public static Repair Delete(string title, TextSpan span) => Replace(title, span, "");
}
