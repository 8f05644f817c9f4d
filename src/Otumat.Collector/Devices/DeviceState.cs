namespace Otumat.Collector;

/// <summary>Where a device code stands, as the database spells it.</summary>
internal static class DeviceState
{
    public const string Pending = "pending";
    public const string Approved = "approved";
    public const string Denied = "denied";
    public const string Redeemed = "redeemed";

    /// <summary>Typed too often.</summary>
    public const string Void = "void";
}
