using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Otumat.Usage;

/// <summary>The calls of the Security framework of macOS.</summary>
[ExcludeFromCodeCoverage(Justification = "macOS only.")]
[SupportedOSPlatform("macos")]
internal static partial class KeychainCalls
{
    private const string Framework = "/System/Library/Frameworks/Security.framework/Security";
    private const string Foundation = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation";

    /// <summary>Finds a generic password; the caller frees the content and releases the item.</summary>
    public static int Find(string service, string account, out uint size, out nint data, out nint item)
    {
        _ = SecKeychainSetUserInteractionAllowed(0);
        var (serviceName, accountName) = (Encoding.UTF8.GetBytes(service), Encoding.UTF8.GetBytes(account));
        return SecKeychainFindGenericPassword(0, (uint)serviceName.Length, serviceName, (uint)accountName.Length, accountName, out size, out data, out item);
    }

    public static int Add(string service, string account, ReadOnlySpan<byte> content)
    {
        var (serviceName, accountName) = (Encoding.UTF8.GetBytes(service), Encoding.UTF8.GetBytes(account));
        return SecKeychainAddGenericPassword(0, (uint)serviceName.Length, serviceName, (uint)accountName.Length, accountName, (uint)content.Length, content, 0);
    }

    [LibraryImport(Framework)]
    public static partial int SecKeychainItemModifyAttributesAndData(nint item, nint attributes, uint size, ReadOnlySpan<byte> data);

    [LibraryImport(Framework)]
    public static partial int SecKeychainItemDelete(nint item);

    [LibraryImport(Framework)]
    public static partial int SecKeychainItemFreeContent(nint attributes, nint data);

    [LibraryImport(Foundation)]
    public static partial void CFRelease(nint item);

    [LibraryImport(Framework)]
    private static partial int SecKeychainSetUserInteractionAllowed(byte allowed);

    [LibraryImport(Framework)]
    private static partial int SecKeychainFindGenericPassword(
        nint keychain, uint serviceSize, byte[] service, uint accountSize, byte[] account, out uint size, out nint data, out nint item);

    [LibraryImport(Framework)]
    private static partial int SecKeychainAddGenericPassword(
        nint keychain, uint serviceSize, byte[] service, uint accountSize, byte[] account, uint size, ReadOnlySpan<byte> data, nint item);
}
