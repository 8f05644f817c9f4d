namespace Itential.Refit.Generator.Diagnostics;

/// <summary>The ids of all diagnostics, one for each cause. A removed id is never used again.</summary>
internal static partial class DiagnosticIds
{
    public const string InterfaceNotAccessible = "ITR001";
    public const string InterfaceInGenericType = "ITR002";
    public const string InterfaceGeneric = "ITR003";
    public const string EventNotSupported = "ITR004";
    public const string IndexerNotSupported = "ITR005";
    public const string PropertyNotSupported = "ITR006";
    public const string StaticAbstractNotSupported = "ITR007";
    public const string MethodWithoutVerb = "ITR008";
    public const string SeveralVerbs = "ITR009";
    public const string CustomVerbNotSupported = "ITR010";
    public const string LanguageTooOld = "ITR011";
    public const string RouteMissing = "ITR012";
    public const string RouteWithoutLeadingSlash = "ITR013";
    public const string RouteWithDoubleSlash = "ITR014";
    public const string RouteWithDotSegment = "ITR015";
    public const string RouteWithInvisibleCharacter = "ITR016";
    public const string RouteWithIllegalCharacter = "ITR017";
    public const string PlaceholderNotClosed = "ITR018";
    public const string BraceWithoutPlaceholder = "ITR019";
    public const string PlaceholderMalformed = "ITR020";
    public const string PlaceholderWithoutParameter = "ITR021";
    public const string PlaceholderWithoutProperty = "ITR022";
    public const string CatchAllMisused = "ITR023";
    public const string OptionalMisused = "ITR024";
    public const string RouteValueNotSupported = "ITR025";
    public const string ByReferenceParameter = "ITR026";
    public const string StackOnlyParameter = "ITR027";
    public const string SeveralBodies = "ITR028";
    public const string SeveralImplicitBodies = "ITR029";
    public const string SeveralAuthorizations = "ITR030";
    public const string SeveralHeaderCollections = "ITR031";
    public const string SeveralCancellationTokens = "ITR032";
    public const string HeaderCollectionType = "ITR033";
    public const string HeaderValueNotSupported = "ITR034";
    public const string ConflictingAttributes = "ITR035";
    public const string QueryValueNotSupported = "ITR036";
    public const string QueryObjectCyclic = "ITR037";
    public const string QueryObjectEmpty = "ITR038";
    public const string NameTwice = "ITR039";
    public const string NameEmpty = "ITR040";
    public const string FormBodyNotSupported = "ITR041";
    public const string BodyNotSupported = "ITR042";
    public const string HeaderNameIllegal = "ITR043";
    public const string HeaderValueIllegal = "ITR044";
    public const string ReturnTypeNotSupported = "ITR045";
    public const string TimeoutNotPositive = "ITR046";
    public const string JsonContextInvalid = "ITR047";
    public const string DynamicParameter = "ITR048";
    public const string InterfaceObsolete = "ITR049";
    public const string GenericMethodRefStruct = "ITR050";
}
