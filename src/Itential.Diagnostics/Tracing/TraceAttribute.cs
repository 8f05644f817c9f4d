namespace Itential.Diagnostics;

/// <summary>Lets calls write a record when they start and one when they end, written at compile time.</summary>
/// <remarks>
/// On an interface a decorator is generated; <c>AddTracing</c> and <see cref="TracingExtensions.Traced{T}"/> put it around an instance. On a class
/// or struct all its methods are traced, on a method that one: their calls are intercepted in every project that runs the generator. The
/// attribute is not inherited. Constructors, properties and operators are never traced.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method, Inherited = false)]
public sealed class TraceAttribute : Attribute
{
    /// <summary>Traces.</summary>
    public TraceAttribute()
        : this(true)
    {
    }

    /// <summary>Traces, or leaves out what the surrounding type's attribute would trace.</summary>
    /// <param name="enabled">False to leave out.</param>
    public TraceAttribute(bool enabled)
    {
        Enabled = enabled;
    }

    /// <summary>Whether calls are traced.</summary>
    /// <value>Default: true.</value>
    public bool Enabled { get; }
}
