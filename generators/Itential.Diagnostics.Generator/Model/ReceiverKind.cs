namespace Itential.Diagnostics.Generator.Model;

/// <summary>How an interceptor takes what stands before the dot.</summary>
internal enum ReceiverKind
{
    /// <summary>Not at all: the method is static.</summary>
    None,

    /// <summary>As an object.</summary>
    Object,

    /// <summary>As a struct that the method may change.</summary>
    Reference,

    /// <summary>As a struct that the method only reads.</summary>
    ReadOnlyReference,
}
