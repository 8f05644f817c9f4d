namespace Otumat.Usage;

/// <summary>What opting out has done. The decision itself stands in any case.</summary>
public sealed record WithdrawalResult
{
    /// <summary>Whether nothing is left at the server: the tokens are revoked and it was asked to erase what it has, or it never knew this installation.</summary>
    public bool Revoked { get; init; }

    /// <summary>How many events were deleted here.</summary>
    public int EventsDeleted { get; init; }

    /// <summary>Why the server could not be asked; null where it could.</summary>
    public string? Message { get; init; }
}
