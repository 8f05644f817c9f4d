namespace Itential.Diagnostics.Generator.Diagnostics;

/// <summary>Ids are never used twice.</summary>
internal static class DiagnosticIds
{
    public const string CallNotTraced = "ITD001";
    public const string MethodGroupNotTraced = "ITD002";
    public const string ImplicitCallNotTraced = "ITD003";
    public const string AttributeWithoutEffect = "ITD004";
    public const string InterceptorsOff = "ITD005";
    public const string InterfaceNotTraceable = "ITD006";
}
