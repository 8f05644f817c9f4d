using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Repairing;

/// <summary>A fix of one kind, for one diagnostic or for all of a document, a project or a solution.</summary>
public abstract class ClientFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var site = await FaultSite.OfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (site is not null && Find(site) is { } repair)
            {
                var action = CodeAction.Create(repair.Title, token => ApplyAsync(context.Document, [diagnostic], token), equivalenceKey: GetType().Name);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>What to change; null where this fix has nothing to offer.</summary>
    private protected abstract Repair? Find(FaultSite site);

    private async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var changes = new MergedChanges();
        foreach (var diagnostic in diagnostics.OrderBy(item => item.Location.SourceSpan.Start))
        {
            if (await FaultSite.OfAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } site && Find(site) is { } repair)
            {
                changes.Add(repair);
            }
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(changes.Apply(text));
    }
}
