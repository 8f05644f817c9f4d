using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Contexts;

/// <summary>Adds a type to the JSON context that does not cover it. The context may stand in another file or project.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddJsonSerializableFix))]
[Shared]
public sealed class AddJsonSerializableFix : CodeFixProvider
{
    /// <summary>Makes the fix of what the generator reports.</summary>
    [ImportingConstructor]
    public AddJsonSerializableFix()
        : this([DiagnosticIds.JsonTypeNotCovered])
    {
    }

    internal AddJsonSerializableFix(ImmutableArray<string> ids)
    {
        FixableDiagnosticIds = ids;
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AddAllJsonSerializable.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ContextEntry.FindAsync(context.Document.Project, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } entry)
            {
                var project = context.Document.Project;
                var action = CodeAction.Create(entry.Title, token => ContextEntry.AddAsync(project, [diagnostic], token), nameof(AddJsonSerializableFix));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
