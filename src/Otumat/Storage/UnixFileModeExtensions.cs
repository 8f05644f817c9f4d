namespace Otumat.Storage;

/// <summary>How file modes are told to a person.</summary>
internal static class UnixFileModeExtensions
{
    /// <summary>The mode as <c>chmod</c> takes it: "0644".</summary>
    public static string ToOctal(this UnixFileMode mode) => "0" + Convert.ToString((int)mode, toBase: 8).PadLeft(3, '0');
}
