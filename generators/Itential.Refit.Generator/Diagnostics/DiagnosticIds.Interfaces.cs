namespace Itential.Refit.Generator.Diagnostics;

/// <content>Ids about verbs of one's own, closed uses, values of an interface, and JSON contexts.</content>
internal static partial class DiagnosticIds
{
    public const string VerbIllegal = "ITR079";
    public const string RouteNotReadable = "ITR080";
    public const string TypeArgumentNotAccessible = "ITR081";
    public const string ValueNotReadable = "ITR083";
    public const string PathValueUnused = "ITR084";
    public const string ValueTwice = "ITR085";
    public const string SignatureNotSupported = "ITR086";
    public const string RuntimeOfAnotherVersion = "ITR087";
    public const string JsonTypeNotCovered = "ITR088";
    public const string JsonWithoutContext = "ITR089";
}
