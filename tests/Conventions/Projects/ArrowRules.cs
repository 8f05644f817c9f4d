namespace Conventions.Projects;

/// <summary>Who may reference whom. A product project that is not in the table may reference nothing.</summary>
internal static class ArrowRules
{
    private const string RestGenerator = "Itential.Refit.Generator";
    private const string TraceGenerator = "Itential.Diagnostics.Generator";
    private const string AspNetCore = "Microsoft.AspNetCore.App";
    private const string Roslyn = "Microsoft.CodeAnalysis.CSharp";

    private static readonly AllowedReferences[] Table =
    [
        new("Itential.Diagnostics")
        {
            Analyzers = [TraceGenerator],
            Packages = ["Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging", "Microsoft.Extensions.Logging.Abstractions"],
        },
        new("Itential.Refit")
        {
            Projects = ["Itential.Diagnostics"],
            Analyzers = [RestGenerator, "Itential.Refit.CodeFixes", TraceGenerator],
            Packages = ["Microsoft.Extensions.Caching.Abstractions", "Microsoft.Extensions.Http", "Microsoft.Extensions.Logging.Abstractions"],
        },
        new("Itential.Platform") { Projects = ["Itential.Refit"], Packages = ["System.Text.Json"], Analyzers = [RestGenerator, TraceGenerator] },
        new("Itential.Gateway") { Projects = ["Itential.Refit"], Packages = ["System.Text.Json"], Analyzers = [RestGenerator, TraceGenerator] },
        new("Itential.Extensions")
        {
            Projects = ["Itential.Platform", "Itential.Gateway"],
            Packages = ["Polly.Core", "Polly.RateLimiting", "OpenTelemetry.Api", "Microsoft.Extensions.Diagnostics.HealthChecks"],
        },
        new("Itential.Testing") { Frameworks = [AspNetCore] },
        new("Otumat")
        {
            Projects = ["Itential.Refit"],
            Analyzers = [RestGenerator, TraceGenerator],
            Packages = ["Microsoft.Extensions.Hosting.Abstractions", "NuGet.Versioning", "System.Text.Json", "Tmds.DBus.Protocol"],
        },
        new("Otumat.Build") { Projects = ["Otumat"], Packages = ["Microsoft.Build.Utilities.Core"] },
        new("Otumat.Tool") { Projects = ["Otumat"], Packages = ["System.CommandLine", "Spectre.Console"] },
        new("Otumat.Collector")
        {
            Projects = ["Otumat", "Itential.Diagnostics"],
            Frameworks = [AspNetCore],
            Packages = ["Dapper", "Microsoft.Data.Sqlite.Core", "Npgsql", "SQLitePCLRaw.bundle_e_sqlite3", "System.CommandLine"],
        },
        new(RestGenerator) { Packages = [Roslyn] },
        new("Itential.Refit.CodeFixes") { Packages = [Roslyn, Roslyn + ".Workspaces"] },
        new(TraceGenerator) { Packages = [Roslyn] },
    ];

    public static IEnumerable<string> Violations(ProjectFile project) => project.References
        .Where(reference => !Allows(project, reference))
        .Select(reference =>
            $"{project.Path} references the {reference.Kind.ToString().ToLowerInvariant()} {reference.Name}, which the arrows do not allow. " +
            "Remove the reference, or change docs/architecture.md and ArrowRules.cs together.");

    private static bool Allows(ProjectFile project, Reference reference)
    {
        if (IsProject(reference) && reference.Path.Split('/') is var folders && (folders.Contains("samples") || folders.Contains("benchmarks")))
        {
            return false;
        }

        if (project.Area is not ("src" or "generators"))
        {
            return true;
        }

        if (IsProject(reference) && reference.Path.Contains("tests/", StringComparison.Ordinal))
        {
            return false;
        }

        return Array.Find(Table, row => row.Project == project.Name)?.Allows(reference) ?? false;
    }

    private static bool IsProject(Reference reference) => reference.Kind is ReferenceKind.Project or ReferenceKind.Analyzer;
}
