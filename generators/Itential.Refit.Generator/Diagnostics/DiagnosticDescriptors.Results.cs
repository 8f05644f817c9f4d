using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <content>Results, pages and what concerns a whole method.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor ReturnTypeNotSupported = new(
        DiagnosticIds.ReturnTypeNotSupported,
        "Return type must be one that a call can give",
        "Return type '{0}' of '{1}' is not supported; return Task<T>, ValueTask<T>, T, IAsyncEnumerable<T> or IObservable<T>, where T may be ApiResponse<T>, string, Stream, HttpContent, HttpResponseMessage or HttpRequestMessage, or name a [ReturnTypeAdapter]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr045");

    public static readonly DiagnosticDescriptor TimeoutNotPositive = new(
        DiagnosticIds.TimeoutNotPositive,
        "Timeout must be above zero",
        "Timeout {0} of '{1}' is not above zero; write the limit in milliseconds, or remove [Timeout]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr046");

    public static readonly DiagnosticDescriptor JsonContextInvalid = new(
        DiagnosticIds.JsonContextInvalid,
        "JSON context must be a usable JsonSerializerContext",
        "Type '{0}' is no JSON context that the client can use; name an accessible, non-generic class that derives from JsonSerializerContext",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr047");

    public static readonly DiagnosticDescriptor ReturnTypeAdapterInvalid = new(
        DiagnosticIds.ReturnTypeAdapterInvalid,
        "Return-type adapter must be a usable IReturnTypeAdapter",
        "Type '{0}' cannot be a return-type adapter because it {1}; name an accessible class with a constructor without parameters that implements IReturnTypeAdapter<TReturn, TResult> and whose type parameters all occur in TReturn",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr066");

    public static readonly DiagnosticDescriptor ReturnTypeAdapterMismatch = new(
        DiagnosticIds.ReturnTypeAdapterMismatch,
        "Return-type adapter of a method must make its return type",
        "Adapter '{0}' does not make '{1}', which '{2}' returns; name an adapter whose TReturn is that type, or change the return type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr067");

    public static readonly DiagnosticDescriptor EnvelopeInvalid = new(
        DiagnosticIds.EnvelopeInvalid,
        "Envelope must be a type that an answer's value is found in",
        "Type '{0}' cannot be the envelope of '{1}' because {2}; name an open generic type that implements IEnvelope<T> of its only type parameter, or a type that implements IBodyEnvelope, on a method that returns a value read as JSON",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr091");

    public static readonly DiagnosticDescriptor PagedReturnType = new(
        DiagnosticIds.PagedReturnType,
        "Paged method must return IAsyncEnumerable",
        "Method '{0}' is read page by page but returns '{1}'; return IAsyncEnumerable<T> with the type of one item, or remove [Paged]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr068");

    public static readonly DiagnosticDescriptor PageTypeMissing = new(
        DiagnosticIds.PageTypeMissing,
        "Paged method must have a type for its page",
        "The page of '{0}' {1}; name an accessible, closed type in Page = typeof(...)",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr069");

    public static readonly DiagnosticDescriptor PageItemsMissing = new(
        DiagnosticIds.PageItemsMissing,
        "Page must have its items",
        "Page '{0}' has {1}; name the property in Items, a collection of '{2}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr070");

    public static readonly DiagnosticDescriptor PageTotalMissing = new(
        DiagnosticIds.PageTotalMissing,
        "Page must have the total that is named",
        "Page '{0}' has no integer '{1}'; name the property in {2}, or \"\" if the page does not tell it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr071");

    public static readonly DiagnosticDescriptor PagePositionMissing = new(
        DiagnosticIds.PagePositionMissing,
        "Paged method must have a place for the position",
        "Method '{0}' cannot say where a page starts: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr072");
}
