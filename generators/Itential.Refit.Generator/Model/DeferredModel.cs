namespace Itential.Refit.Generator.Model;

/// <summary>A call that is made after its method has returned, and perhaps more than once.</summary>
/// <param name="Type">The method's return type; the return model itself describes the call.</param>
/// <param name="Adapter">The type that makes the return value; null for an observable.</param>
/// <param name="AdapterInterface">The interface that it does so by.</param>
internal sealed record DeferredModel(string Type, string? Adapter = null, string? AdapterInterface = null);
