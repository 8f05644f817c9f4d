using System.Text.Json;

namespace Itential.Refit;

/// <summary>What an answer of type <c>application/problem+json</c> says (RFC 9457), with the <c>errors</c> of ASP.NET Core's validation.</summary>
public sealed class ProblemDetails
{
    /// <summary>The kind of problem, a URI.</summary>
    public string? Type { get; set; }

    /// <summary>The kind of problem in words.</summary>
    public string? Title { get; set; }

    /// <summary>The status as the body has it.</summary>
    public int? Status { get; set; }

    /// <summary>This problem in words.</summary>
    public string? Detail { get; set; }

    /// <summary>This problem's URI.</summary>
    public string? Instance { get; set; }

    /// <summary>What is wrong with which field.</summary>
    public IDictionary<string, string[]> Errors { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

    /// <summary>All other members, and those of the above whose JSON is of an unexpected kind.</summary>
    public IDictionary<string, JsonElement> Extensions { get; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
