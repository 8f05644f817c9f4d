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

    /// <summary>The method's own deadline; null when it has none.</summary>
    public TimeSpan? Timeout { get; } = timeoutMilliseconds > 0 ? TimeSpan.FromMilliseconds(timeoutMilliseconds) : null;
}
