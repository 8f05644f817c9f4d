using System.Security.Cryptography;

namespace Itential.Testing.State;

/// <summary>Makes identifiers of 24 hexadecimal digits.</summary>
internal static class ObjectId
{
    public static string Next() => RandomNumberGenerator.GetHexString(24, lowercase: true);
}
