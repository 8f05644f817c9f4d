using System.Globalization;
using System.Text;

namespace Otumat.Trust;

/// <summary>The pre-authentication encoding of DSSE v1: what is signed says what kind of text it is, so that one kind never passes for another.</summary>
internal static class DsseEncoding
{
    public const string Manifest = "application/vnd.otumat.trust.v1+json";
    public const string Revocations = "application/vnd.otumat.revocations.v1+json";

    public static byte[] Of(string type, ReadOnlySpan<byte> content) =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"DSSEv1 {type.Length} {type} {content.Length} ")), .. content];
}
