using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>The static field that describes a method at run time.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Name">Interface and method.</param>
/// <param name="Route">The route template, prefix included.</param>
/// <param name="TimeoutMilliseconds">The method's own deadline, or 0.</param>
internal sealed record OperationModel(string Field, string Name, string Route, int TimeoutMilliseconds)
{
    public bool AllowsAnyStatus { get; init; }

    /// <summary>Whether the call may be repeated; null when the verb tells.</summary>
    public bool? IsIdempotent { get; init; }

    /// <summary>What the bodies of errors are read as, the nearest first.</summary>
    public EquatableArray<ErrorBodyModel> ErrorBodies { get; init; }
}
