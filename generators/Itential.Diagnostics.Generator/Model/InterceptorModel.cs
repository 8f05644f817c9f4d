using Itential.Generators;

namespace Itential.Diagnostics.Generator.Model;

/// <summary>One traced method with the calls of it in one file.</summary>
internal sealed record InterceptorModel
{
    public required MethodModel Method { get; init; }

    public required ReceiverKind Receiver { get; init; }

    /// <summary>The type parameters of the types around the method, which an interceptor declares before the method's own.</summary>
    public required EquatableArray<TypeParameterModel> OuterTypeParameters { get; init; }

    public required AccessKind Access { get; init; }

    /// <summary>The static class as the runtime names it; empty for other kinds of access.</summary>
    public required string AccessedType { get; init; }

    /// <summary>Whether the calls are written like those of an instance method.</summary>
    public required bool IsReducedExtension { get; init; }

    /// <summary>Whether the receiver may be a decorator, which traces the call itself.</summary>
    public required bool MayBeDecorated { get; init; }

    public required EquatableArray<CallSite> Calls { get; init; }
}
