using System.ComponentModel;

namespace Itential.Refit.Requests;

/// <summary>What is known of a declared method at compile time. Used by generated code: one instance a method.</summary>
/// <param name="name">Interface and method, such as <c>IJobsApi.GetJobAsync</c>.</param>
/// <param name="route">The route template as declared, prefix included.</param>
/// <param name="timeoutMilliseconds">The method's own deadline, or 0.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Operation(string name, string route, int timeoutMilliseconds = 0)
{
    /// <summary>Interface and method.</summary>
    public string Name { get; } = name;

    /// <summary>The route template as declared.</summary>
    public string Route { get; } = route;

    /// <summary>The template without its query, for those who tell of the call; null when nothing is declared, so that what is sent says more.</summary>
    internal string? Template { get; init; } = PathOf(route);

    /// <summary>The full name of the type whose traced methods make this call, with a point behind it; null when the operation's name tells.</summary>
    internal string? Caller { get; init; }

    /// <summary>The method's own deadline; null when it has none.</summary>
    public TimeSpan? Timeout { get; } = timeoutMilliseconds > 0 ? TimeSpan.FromMilliseconds(timeoutMilliseconds) : null;

    /// <summary>What the bodies of errors are read as; the first that fits is taken.</summary>
    public IReadOnlyList<ErrorBody> ErrorBodies { get; init; } = [];

    /// <summary>Whether the result is read whatever the status is.</summary>
    public bool AllowsAnyStatus { get; init; }

    /// <summary>Whether the call may be repeated; null when the verb tells.</summary>
    public bool? IsIdempotent { get; init; }

    // A question mark in braces marks an optional placeholder.
    private static string PathOf(string route)
    {
        for (var at = route.IndexOf('?', StringComparison.Ordinal); at >= 0; at = route.IndexOf('?', at + 1))
        {
            if (at + 1 == route.Length || route[at + 1] != '}')
            {
                return route[..at];
            }
        }

        return route;
    }
}
