namespace Otumat.Build;

/// <summary>The codes of errors and warnings. OTB014 and OTB016 stand in the targets.</summary>
internal static class FailureCodes
{
    public const string TwoPrivateKeys = "OTB001";
    public const string NoVariableName = "OTB002";
    public const string EmptyVariable = "OTB003";
    public const string UnusablePrivateKey = "OTB004";
    public const string ShortPrivateKey = "OTB005";
    public const string UnusablePublicKey = "OTB006";
    public const string ForeignPublicKey = "OTB007";
    public const string UnusableExpiry = "OTB008";
    public const string UnusablePackage = "OTB009";
    public const string FileOutsidePlugin = "OTB010";
    public const string UnusableFile = "OTB011";
    public const string TakenName = "OTB012";
    public const string ChangedPackage = "OTB013";
    public const string LoggedEnvironment = "OTB015";
}
