namespace Otumat.Collector;

/// <summary>
/// Refresh token rotation (RFC 9700, 4.14.2) for clients that may be killed between an answer and their disk: the directly preceding token
/// is honoured until its successor has been used once.
/// </summary>
/// <remarks>
/// A predecessor that is used twice has several successors. Answers may overtake each other, so each of them is good until one is used;
/// from then on the others are as old as their predecessor. Whoever holds one could have had another for the predecessor anyway.
/// </remarks>
internal static class RotationRule
{
    public static Rotation Judge(TokenFamilyRow family, RefreshTokenRow token)
    {
        if (token.Generation == family.Generation)
        {
            return family.Head is null || Same(family.Head, token.Hash) ? Rotation.Advance : Rotation.Reuse;
        }

        return family.Head is null && family.Predecessor is not null && Same(family.Predecessor, token.Hash) ? Rotation.Repeat : Rotation.Reuse;
    }

    private static bool Same(byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right);
}
