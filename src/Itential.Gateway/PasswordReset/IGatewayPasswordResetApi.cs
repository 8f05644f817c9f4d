using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>Passwords and security questions of users who forgot or must change them.</summary>
[Trace]
[JsonContext(typeof(GatewayPasswordResetJson))]
public interface IGatewayPasswordResetApi
{
    /// <summary>Sets a new password in place of a temporary one.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="reset">The user, both passwords, the questions and the answers.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/password_reset")]
    Task<JsonElement> ResetPasswordAsync([Body] GatewayPasswordReset reset, CancellationToken cancellationToken = default);

    /// <summary>Sets the password of a user.</summary>
    /// <remarks>
    /// Gateway 4. No source tells what the answer holds. To change a known password see <see cref="IGatewayAccountsApi.UpdatePasswordAsync"/>.
    /// </remarks>
    /// <param name="update">The user, the password, and new questions if there are any.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/password_reset/update")]
    Task<JsonElement> UpdatePasswordAsync([Body] GatewayPasswordUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Updates the flag that says whether a user must change the password.</summary>
    /// <remarks>Gateway 4. No source tells which way the flag turns, nor what the answer holds.</remarks>
    /// <param name="username">The name of the user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/password_reset/update_flag/{username}")]
    Task<JsonElement> UpdateChangeFlagAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Replaces the security questions of a user.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="update">The user, the questions and the answers.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/password_reset/update_questions")]
    Task<JsonElement> UpdateSecurityQuestionsAsync([Body] GatewaySecurityQuestionsUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Checks the password change of a user.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="username">The name of the user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/password_reset/validate_pass_change/{username}")]
    Task<JsonElement> ValidatePasswordChangeAsync(string username, CancellationToken cancellationToken = default);
}
