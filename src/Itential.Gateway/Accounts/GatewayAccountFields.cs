namespace Itential.Gateway;

/// <summary>The fields that lists of accounts are filtered by.</summary>
public static class GatewayAccountFields
{
    /// <summary>The name that it signs in with.</summary>
    public static GatewayField<GatewayAccount> Username { get; } = new("username");

    /// <summary>The e-mail address.</summary>
    public static GatewayField<GatewayAccount> Email { get; } = new("email");

    /// <summary>The first name.</summary>
    public static GatewayField<GatewayAccount> FirstName { get; } = new("firstname");

    /// <summary>The last name.</summary>
    public static GatewayField<GatewayAccount> LastName { get; } = new("lastname");
}
