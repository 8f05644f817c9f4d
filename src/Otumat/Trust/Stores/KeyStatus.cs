namespace Otumat.Trust;

/// <summary>Whether a key in a trust store is good.</summary>
public enum KeyStatus
{
    /// <summary>The key may sign.</summary>
    Active,

    /// <summary>Nothing that the key signed is valid, whenever it was.</summary>
    Revoked,
}
