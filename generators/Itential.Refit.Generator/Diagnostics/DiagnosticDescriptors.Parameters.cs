using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <content>Parameters, headers and bodies.</content>
internal static partial class DiagnosticDescriptors
{
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
        "'{0}' is marked both [{1}] and [{2}]; keep one",
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

    public static readonly DiagnosticDescriptor DynamicParameter = new(
        DiagnosticIds.DynamicParameter,
        "Parameter must not be dynamic",
        "Parameter '{0}' is dynamic, which is bound at run time; declare the type that is sent",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr048");

    public static readonly DiagnosticDescriptor GenericMethodRefStruct = new(
        DiagnosticIds.GenericMethodRefStruct,
        "Type parameter must not allow stack-only types",
        "Type parameter '{0}' of '{1}' allows stack-only types, which cannot outlive the call; remove 'allows ref struct'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr050");
}
