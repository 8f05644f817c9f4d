namespace Otumat.Trust;

/// <summary>Why plugins are not for every way to publish a program.</summary>
internal static class Limits
{
    public const string Trimming = "A plugin may need parts of .NET and of the program that trimming removes. Publish the program without trimming.";

    public const string NativeAot = "A program that is compiled natively cannot load assemblies. Publish the program without native AOT.";
}
