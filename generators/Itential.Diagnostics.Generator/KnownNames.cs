namespace Itential.Diagnostics.Generator;

/// <summary>The names that declarations are recognised by, and those that generated code uses.</summary>
internal static class KnownNames
{
    public const string TraceAttribute = "Itential.Diagnostics.TraceAttribute";
    public const string GeneratedNamespace = "Itential.Diagnostics.Generated";
    public const string MethodTracing = "global::Itential.Diagnostics.Tracing.MethodTracing";
    public const string TracedMethod = "global::Itential.Diagnostics.Tracing.TracedMethod";
    public const string TracedSequence = "global::Itential.Diagnostics.Tracing.TracedSequence";
    public const string TracedInterfaces = "global::Itential.Diagnostics.Tracing.TracedInterfaces";
    public const string Traced = "global::Itential.Diagnostics.Tracing.ITraced";
    public const string Logger = "global::Microsoft.Extensions.Logging.ILogger";
    public const string Exception = "global::System.Exception";
}
