using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Otumat.Usage;

/// <summary>The generic passwords of the macOS login keychain. Status 0 is success; no window is ever shown.</summary>
[SupportedOSPlatform("macos")]
internal static partial class Keychain
{
    public const int NotFound = -25300; // errSecItemNotFound

    private const string Framework = "/System/Library/Frameworks/Security.framework/Security";
    private const string Foundation = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation";

    public static int Find(string service, string account, out byte[] content)
    {
        content = [];
        var status = Find(service, account, out var size, out var data, out var item);
        if (status == 0)
        {
            content = new byte[size];
            Marshal.Copy(data, content, 0, content.Length);
            _ = SecKeychainItemFreeContent(0, data);
            CFRelease(item);
        }

        return status;
    }

    public static int Set(string service, string account, ReadOnlySpan<byte> content)
    {
        var status = Find(service, account, out _, out var data, out var item);
        if (status == NotFound)
        {
            var (serviceName, accountName) = (Encoding.UTF8.GetBytes(service), Encoding.UTF8.GetBytes(account));
            return SecKeychainAddGenericPassword(
                0, (uint)serviceName.Length, serviceName, (uint)accountName.Length, accountName, (uint)content.Length, content, 0);
        }

        if (status == 0)
        {
            _ = SecKeychainItemFreeContent(0, data);
            status = SecKeychainItemModifyAttributesAndData(item, 0, (uint)content.Length, content);
            CFRelease(item);
        }

        return status;
    }

    public static int Delete(string service, string account)
    {
        var status = Find(service, account, out _, out var data, out var item);
        if (status == 0)
        {
            _ = SecKeychainItemFreeContent(0, data);
            status = SecKeychainItemDelete(item);
            CFRelease(item);
        }

        return status;
    }

    private static int Find(string service, string account, out uint size, out nint data, out nint item)
    {
        _ = SecKeychainSetUserInteractionAllowed(0);
        var (serviceName, accountName) = (Encoding.UTF8.GetBytes(service), Encoding.UTF8.GetBytes(account));
        return SecKeychainFindGenericPassword(0, (uint)serviceName.Length, serviceName, (uint)accountName.Length, accountName, out size, out data, out item);
    }

    [LibraryImport(Framework)]
    private static partial int SecKeychainSetUserInteractionAllowed(byte allowed);

    [LibraryImport(Framework)]
    private static partial int SecKeychainFindGenericPassword(
        nint keychain, uint serviceSize, byte[] service, uint accountSize, byte[] account, out uint size, out nint data, out nint item);

    [LibraryImport(Framework)]
    private static partial int SecKeychainAddGenericPassword(
        nint keychain, uint serviceSize, byte[] service, uint accountSize, byte[] account, uint size, ReadOnlySpan<byte> data, nint item);

    [LibraryImport(Framework)]
    private static partial int SecKeychainItemModifyAttributesAndData(nint item, nint attributes, uint size, ReadOnlySpan<byte> data);

    [LibraryImport(Framework)]
    private static partial int SecKeychainItemDelete(nint item);

    [LibraryImport(Framework)]
    private static partial int SecKeychainItemFreeContent(nint attributes, nint data);

    [LibraryImport(Foundation)]
    private static partial void CFRelease(nint item);
}
