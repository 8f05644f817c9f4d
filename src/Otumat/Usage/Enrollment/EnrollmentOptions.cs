namespace Otumat.Usage;

/// <summary>How the person is asked.</summary>
public sealed record EnrollmentOptions
{
    /// <summary>Asks by a code on another device, though there is a browser.</summary>
    /// <value>Default: false.</value>
    public bool UseDeviceCode { get; init; }

    /// <summary>Opens a page; false when it cannot, and the device code is used.</summary>
    /// <value>Default: null, which opens the browser of the system.</value>
    public Func<Uri, bool>? OpenBrowser { get; init; }

    /// <summary>Tells the address of the page that was opened, for a person whose browser does not come up.</summary>
    public Action<Uri>? ShowAddress { get; init; }

    /// <summary>Tells the device code. Without it there is nobody to type the code, and the device code is not used.</summary>
    public Action<DeviceCodePrompt>? ShowDeviceCode { get; init; }

    /// <summary>Who decides.</summary>
    /// <value>Default: null, which means the name of the account. It stays on this machine.</value>
    public string? DecidedBy { get; init; }
}
