using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <summary>All diagnostics. Each is an error: what cannot be written is not left to the first call.</summary>
internal static partial class DiagnosticDescriptors
{
    /// <summary>Where each id has its heading.</summary>
    public const string HelpLink = "docs/diagnostics.md#";

    private const string Category = "Itential.Refit";

    public static readonly DiagnosticDescriptor InterfaceNotAccessible = new(
        DiagnosticIds.InterfaceNotAccessible,
        "Interface must be accessible to the generated client",
        "Interface '{0}' is {1}, so no client can implement it; make it and every type around it internal or public",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr001");

    public static readonly DiagnosticDescriptor InterfaceInGenericType = new(
        DiagnosticIds.InterfaceInGenericType,
        "Interface must not be nested in a generic type",
        "Interface '{0}' is nested in the generic type '{1}', so no client can name it; move it out of that type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr002");

    public static readonly DiagnosticDescriptor InterfaceGeneric = new(
        DiagnosticIds.InterfaceGeneric,
        "Interface must not be generic",
        "Interface '{0}' is generic, and clients are written for closed interfaces only; declare an interface without type parameters",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr003");

    public static readonly DiagnosticDescriptor EventNotSupported = new(
        DiagnosticIds.EventNotSupported,
        "Interface must not declare an event",
        "Event '{0}' cannot be sent as a request; remove it from the interface",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr004");

    public static readonly DiagnosticDescriptor IndexerNotSupported = new(
        DiagnosticIds.IndexerNotSupported,
        "Interface must not declare an indexer",
        "Indexer of '{0}' cannot be sent as a request; replace it by a method with a verb attribute such as [Get(\"/path\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr005");

    public static readonly DiagnosticDescriptor PropertyNotSupported = new(
        DiagnosticIds.PropertyNotSupported,
        "Interface must not declare a property",
        "Property '{0}' cannot be implemented; remove it, give it a body, or declare 'HttpClient Client {{ get; }}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr006");

    public static readonly DiagnosticDescriptor StaticAbstractNotSupported = new(
        DiagnosticIds.StaticAbstractNotSupported,
        "Interface must not declare a static abstract member",
        "Static abstract member '{0}' cannot be implemented; make it an instance method with a verb attribute, or give it a body",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr007");

    public static readonly DiagnosticDescriptor MethodWithoutVerb = new(
        DiagnosticIds.MethodWithoutVerb,
        "Method must have a verb attribute",
        "Method '{0}' has no verb attribute, so the client of '{1}' cannot implement it; add one such as [Get(\"/path\")], or give the method a body",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr008");

    public static readonly DiagnosticDescriptor SeveralVerbs = new(
        DiagnosticIds.SeveralVerbs,
        "Method must have one verb attribute",
        "Method '{0}' has more than one verb attribute; keep one and declare a second method for the other",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr009");

    public static readonly DiagnosticDescriptor CustomVerbNotSupported = new(
        DiagnosticIds.CustomVerbNotSupported,
        "Verb attribute must be a known one",
        "Verb attribute '{0}' on method '{1}' is not one of Get, Post, Put, Patch, Delete, Head and Options; use one of these",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr010");

    public static readonly DiagnosticDescriptor LanguageTooOld = new(
        DiagnosticIds.LanguageTooOld,
        "Clients need C# 9",
        "The client of '{0}' needs C# 9 or later and this file is compiled as C# {1}; raise <LangVersion>",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr011");

    public static readonly DiagnosticDescriptor RouteMissing = new(
        DiagnosticIds.RouteMissing,
        "Route must not be null",
        "Method '{0}' has no route; give the verb attribute a text such as \"/path\", or \"\" for the base address itself",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr012");

    public static readonly DiagnosticDescriptor RouteWithoutLeadingSlash = new(
        DiagnosticIds.RouteWithoutLeadingSlash,
        "Route must start with a slash",
        "Route '{0}' does not start with '/'; write '/{0}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr013");

    public static readonly DiagnosticDescriptor RouteWithDoubleSlash = new(
        DiagnosticIds.RouteWithDoubleSlash,
        "Route must not have an empty segment",
        "Route '{0}' has the empty segment '//'; write one slash, and end a prefix without one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr014");

    public static readonly DiagnosticDescriptor RouteWithDotSegment = new(
        DiagnosticIds.RouteWithDotSegment,
        "Route must not have a dot segment",
        "Route '{0}' has the segment '{1}', which leads to another route; write the path it stands for",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr015");

    public static readonly DiagnosticDescriptor RouteWithInvisibleCharacter = new(
        DiagnosticIds.RouteWithInvisibleCharacter,
        "Route must not have a line break or an invisible character",
        "Route has the invisible character U+{0}; remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr016");

    public static readonly DiagnosticDescriptor RouteWithIllegalCharacter = new(
        DiagnosticIds.RouteWithIllegalCharacter,
        "Route must not have a backslash, a fragment or a query in a prefix",
        "Route '{0}' has the character '{1}', which {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr017");

    public static readonly DiagnosticDescriptor PlaceholderNotClosed = new(
        DiagnosticIds.PlaceholderNotClosed,
        "Placeholder must be closed",
        "Route '{0}' opens a placeholder that is never closed; add '}}', or write '%7B' for the character itself",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr018");

    public static readonly DiagnosticDescriptor BraceWithoutPlaceholder = new(
        DiagnosticIds.BraceWithoutPlaceholder,
        "Closing brace must close a placeholder",
        "Route '{0}' has a '}}' that closes nothing; add '{{' before the name, or write '%7D' for the character itself",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr019");

    public static readonly DiagnosticDescriptor PlaceholderMalformed = new(
        DiagnosticIds.PlaceholderMalformed,
        "Placeholder must be a name",
        "Placeholder '{0}' is not written as a name; write {{name}}, {{name?}} or {{**name}}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr020");

    public static readonly DiagnosticDescriptor PlaceholderWithoutParameter = new(
        DiagnosticIds.PlaceholderWithoutParameter,
        "Placeholder must have a parameter",
        "No parameter of '{1}' fills the placeholder '{0}'; add a parameter of that name, or give one [AliasAs(\"{2}\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr021");

    public static readonly DiagnosticDescriptor PlaceholderWithoutProperty = new(
        DiagnosticIds.PlaceholderWithoutProperty,
        "Placeholder must name a readable property",
        "Type '{1}' has no readable property '{2}' for the placeholder '{0}'; name one that it has",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr022");

    public static readonly DiagnosticDescriptor CatchAllMisused = new(
        DiagnosticIds.CatchAllMisused,
        "Catch-all placeholder must be a whole path segment of text",
        "Placeholder '{0}' {1}; write it as a whole path segment and fill it from a string",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr023");

    public static readonly DiagnosticDescriptor OptionalMisused = new(
        DiagnosticIds.OptionalMisused,
        "Optional placeholder must be a whole path segment",
        "Placeholder '{0}' {1}; only a whole path segment can be left out, so write {{{2}}}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr024");

    public static readonly DiagnosticDescriptor RouteValueNotSupported = new(
        DiagnosticIds.RouteValueNotSupported,
        "Route value must be a single value",
        "Type '{1}' of '{0}' is no single value, so it cannot fill a placeholder; use a string, a number, an enum or another formattable type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr025");

    public static readonly DiagnosticDescriptor ByReferenceParameter = new(
        DiagnosticIds.ByReferenceParameter,
        "Parameter must be passed by value",
        "Parameter '{0}' is passed by '{1}', and a request has no place to write back to; remove '{1}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr026");

    public static readonly DiagnosticDescriptor StackOnlyParameter = new(
        DiagnosticIds.StackOnlyParameter,
        "Parameter must not be a stack-only type",
        "Parameter '{0}' has the type '{1}', which cannot outlive the call; use a string, an array or another ordinary type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr027");

    public static readonly DiagnosticDescriptor SeveralBodies = new(
        DiagnosticIds.SeveralBodies,
        "Method must have one body",
        "Method '{1}' has a second [Body] at parameter '{0}', and a request has one body; remove it, or send both as one object",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr028");

    public static readonly DiagnosticDescriptor SeveralImplicitBodies = new(
        DiagnosticIds.SeveralImplicitBodies,
        "Method must say which parameter is the body",
        "Parameter '{0}' of '{1}' could be the body as well as '{2}'; put [Body] on one of them and [Query] on the other",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr029");

    public static readonly DiagnosticDescriptor SeveralAuthorizations = new(
        DiagnosticIds.SeveralAuthorizations,
        "Method must have one authorization",
        "Method '{1}' has a second [Authorize] at parameter '{0}'; keep one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr030");

    public static readonly DiagnosticDescriptor SeveralHeaderCollections = new(
        DiagnosticIds.SeveralHeaderCollections,
        "Method must have one header collection",
        "Method '{1}' has a second [HeaderCollection] at parameter '{0}'; merge the two",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr031");

    public static readonly DiagnosticDescriptor SeveralCancellationTokens = new(
        DiagnosticIds.SeveralCancellationTokens,
        "Method must have one cancellation token",
        "Method '{1}' has a second cancellation token, '{0}'; keep one, and link the two where the method is called",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr032");

    public static readonly DiagnosticDescriptor HeaderCollectionType = new(
        DiagnosticIds.HeaderCollectionType,
        "Header collection must be a dictionary of strings",
        "Parameter '{0}' is a [HeaderCollection] of type '{1}'; make it an IDictionary<string, string>",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr033");

    public static readonly DiagnosticDescriptor HeaderValueNotSupported = new(
        DiagnosticIds.HeaderValueNotSupported,
        "Header value must be a single value",
        "Type '{1}' of '{0}' is no single value, so it cannot be a header; use a string, a number, an enum or another formattable type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr034");

    public static readonly DiagnosticDescriptor ConflictingAttributes = new(
        DiagnosticIds.ConflictingAttributes,
        "Parameter must have one role",
        "Parameter '{0}' is marked both [{1}] and [{2}]; keep one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr035");

    public static readonly DiagnosticDescriptor QueryValueNotSupported = new(
        DiagnosticIds.QueryValueNotSupported,
        "Query value must be a type that can be written",
        "'{0}' of type '{1}' cannot be written into the {2}; {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr036");

    public static readonly DiagnosticDescriptor QueryObjectCyclic = new(
        DiagnosticIds.QueryObjectCyclic,
        "Query object must not contain itself",
        "'{0}' of type '{1}' leads back to itself, so it has no end as a query; mark a property [JsonIgnore], or send it as [Body]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr037");

    public static readonly DiagnosticDescriptor QueryObjectEmpty = new(
        DiagnosticIds.QueryObjectEmpty,
        "Query object must have a readable property",
        "Type '{1}' of '{0}' has no public readable property, so nothing of it could be sent; add one, or use [Query(TreatAsString = true)]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr038");

    public static readonly DiagnosticDescriptor NameTwice = new(
        DiagnosticIds.NameTwice,
        "Name must be used once",
        "'{0}' is the wire name of more than one parameter of '{1}'; rename one by [AliasAs(\"...\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr039");

    public static readonly DiagnosticDescriptor NameEmpty = new(
        DiagnosticIds.NameEmpty,
        "Name must not be empty",
        "The wire name of '{0}' is empty; write a name, or remove [AliasAs]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr040");

    public static readonly DiagnosticDescriptor FormBodyNotSupported = new(
        DiagnosticIds.FormBodyNotSupported,
        "Form body must be pairs",
        "Type '{1}' of '{0}' cannot be a URL-encoded form; use a dictionary, an object of single values, or a ready string",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr041");

    public static readonly DiagnosticDescriptor BodyNotSupported = new(
        DiagnosticIds.BodyNotSupported,
        "Body must be a type that can be written",
        "Type '{1}' of '{0}' cannot be a body; use an object, a string, a byte array, a Stream or an HttpContent",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr042");

    public static readonly DiagnosticDescriptor HeaderNameIllegal = new(
        DiagnosticIds.HeaderNameIllegal,
        "Header name must be a token",
        "'{0}' is no header name; use letters, digits and hyphens, as in \"Name: value\"",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr043");

    public static readonly DiagnosticDescriptor HeaderValueIllegal = new(
        DiagnosticIds.HeaderValueIllegal,
        "Header value must be visible ASCII",
        "The value of header '{0}' has a line break or another character that a header cannot carry; remove or encode it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr044");

    public static readonly DiagnosticDescriptor ReturnTypeNotSupported = new(
        DiagnosticIds.ReturnTypeNotSupported,
        "Return type must be one that a call can give",
        "Return type '{0}' of '{1}' is not supported; return Task<T>, ValueTask<T>, T or ApiResponse<T>, or string, Stream, HttpContent or HttpResponseMessage in one of them",
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

    public static readonly DiagnosticDescriptor DynamicParameter = new(
        DiagnosticIds.DynamicParameter,
        "Parameter must not be dynamic",
        "Parameter '{0}' is dynamic, which is bound at run time; declare the type that is sent",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr048");

    public static readonly DiagnosticDescriptor InterfaceObsolete = new(
        DiagnosticIds.InterfaceObsolete,
        "Interface must not be obsolete as an error",
        "Interface '{0}' is marked [Obsolete] as an error, so no client can name it; make that a warning, or remove the verb attributes",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr049");

    public static readonly DiagnosticDescriptor GenericMethodRefStruct = new(
        DiagnosticIds.GenericMethodRefStruct,
        "Type parameter must not allow stack-only types",
        "Type parameter '{0}' of '{1}' allows stack-only types, which cannot outlive the call; remove 'allows ref struct'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr050");
}
