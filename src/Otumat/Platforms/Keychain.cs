using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Otumat.Usage;

/// <summary>The generic passwords of the macOS login keychain. Status 0 is success; no window is ever shown.</summary>
[ExcludeFromCodeCoverage(Justification = "macOS only.")]
[SupportedOSPlatform("macos")]
internal static class Keychain
{
    public const int NotFound = -25300; // errSecItemNotFound

    public static int Find(string service, string account, out byte[] content)
    {
        content = [];
        var status = KeychainCalls.Find(service, account, out var size, out var data, out var item);
        if (status == 0)
        {
            content = new byte[size];
            Marshal.Copy(data, content, 0, content.Length);
            _ = KeychainCalls.SecKeychainItemFreeContent(0, data);
            KeychainCalls.CFRelease(item);
        }

        return status;
    }

    public static int Set(string service, string account, ReadOnlySpan<byte> content)
    {
        var status = KeychainCalls.Find(service, account, out _, out var data, out var item);
        if (status == NotFound)
        {
            return KeychainCalls.Add(service, account, content);
        }

        if (status == 0)
        {
            _ = KeychainCalls.SecKeychainItemFreeContent(0, data);
            status = KeychainCalls.SecKeychainItemModifyAttributesAndData(item, 0, (uint)content.Length, content);
            KeychainCalls.CFRelease(item);
        }

        return status;
    }

    public static int Delete(string service, string account)
    {
        var status = KeychainCalls.Find(service, account, out _, out var data, out var item);
        if (status == 0)
        {
            _ = KeychainCalls.SecKeychainItemFreeContent(0, data);
            status = KeychainCalls.SecKeychainItemDelete(item);
            KeychainCalls.CFRelease(item);
        }

        return status;
    }
}
