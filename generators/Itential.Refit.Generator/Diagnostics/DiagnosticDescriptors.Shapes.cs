using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <content>What an interface may be.</content>
internal static partial class DiagnosticDescriptors
{
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
        "Generic interface must be used closed",
        "'{0}' has an open type parameter, and clients are written for closed interfaces only; ask for the closed interface where its type arguments are known, or declare an interface that derives from it",
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
        "Property '{0}' cannot be implemented; remove it, give it a body, mark it [Path], [Query], [Header], [Authorize] or [Property], or declare 'HttpClient Client {{ get; }}'",
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
        "Verb must be readable at compile time",
        "The verb of attribute '{0}' on method '{1}' cannot be read at compile time; let it reach HttpMethodAttribute(\"VERB\", path) as a constant, or, where the attribute is in another assembly, take it as a constructor parameter 'method'",
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

    public static readonly DiagnosticDescriptor InterfaceObsolete = new(
        DiagnosticIds.InterfaceObsolete,
        "Interface must not be obsolete as an error",
        "Interface '{0}' is marked [Obsolete] as an error, so no client can name it; make that a warning, or remove the verb attributes",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr049");
}
