using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The questions by which a user who forgot the password is known.</summary>
[Trace]
[JsonContext(typeof(GatewaySecurityQuestionsJson))]
public interface IGatewaySecurityQuestionsApi
{
    /// <summary>Gets the questions that users can choose from.</summary>
    /// <remarks>Gateway 4. Probably a list of texts; no source is sure.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/security_questions")]
    Task<JsonElement> GetSecurityQuestionsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the questions that a user has chosen.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="email">The e-mail address of the user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/security_questions/{email}")]
    Task<JsonElement> GetUserSecurityQuestionsAsync(string email, CancellationToken cancellationToken = default);

    /// <summary>Checks a user's answers.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="answers">The user, the questions and the answers.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/security_questions/validate_answers")]
    Task<JsonElement> ValidateSecurityAnswersAsync([Body] GatewaySecurityAnswers answers, CancellationToken cancellationToken = default);
}
