using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Contexts;

/// <summary>Adds every type that a context lacks at once. The files that change are not those of the diagnostics.</summary>
internal sealed class AddAllJsonSerializable : FixAllProvider
{
    public static readonly AddAllJsonSerializable Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Add all missing [JsonSerializable]",
        token => FixAsync(fixAllContext.WithCancellationToken(token)),
        nameof(AddAllJsonSerializable)));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.Projects.Select(project => project.Id) : [context.Project.Id];
        foreach (var id in projects)
        {
            var diagnostics = await DiagnosticsAsync(context, context.Solution.GetProject(id)!).ConfigureAwait(false);
            if (diagnostics.Length > 0)
            {
                solution = await ContextEntry.AddAsync(solution.GetProject(id)!, diagnostics, context.CancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: { } document }
            ? context.GetDocumentDiagnosticsAsync(document)
            : context.GetAllDiagnosticsAsync(project);
}
