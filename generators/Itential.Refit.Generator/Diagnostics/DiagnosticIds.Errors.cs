namespace Itential.Refit.Generator.Diagnostics;

/// <content>Ids about bodies of errors and HTTP versions.</content>
internal static partial class DiagnosticIds
{
    public const string ErrorStatusInvalid = "ITR073";
    public const string ErrorBodyNotSupported = "ITR074";
    public const string ErrorNeverRead = "ITR075";
    public const string VersionParameterInvalid = "ITR076";
    public const string SeveralVersions = "ITR077";
    public const string VersionInvalid = "ITR078";
}
