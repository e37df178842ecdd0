using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PeerSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    CompetenceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsAnswered = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerEntry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerMatch",
                columns: table => new
                {
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerMatch", x => new { x.OfferId, x.RequestId });
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerSession",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doing = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    BrickId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Most = table.Column<int>(type: "INTEGER", nullable: false),
                    Quorum = table.Column<int>(type: "INTEGER", nullable: false),
                    Modality = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Material = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    FromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FromTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FromPath = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    WorkshopId = table.Column<Guid>(type: "TEXT", nullable: true),
                    QuorumToldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Card = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerSession", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_Synonym",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Other = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 121, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_Synonym", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_FeedbackGiven",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_FeedbackGiven", x => new { x.SessionId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_FeedbackGiven_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerFeedback",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Takes = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Helped = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Idea = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerFeedback", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerFeedback_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerInterest",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ComesAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerInterest", x => new { x.SessionId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerInterest_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerLeader",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerLeader", x => new { x.SessionId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerLeader_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerRole",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerRole", x => new { x.SessionId, x.Role });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerRole_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerTouch",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerTouch", x => new { x.SessionId, x.NodeId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerTouch_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PrivateNote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PrivateNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerSessions_PrivateNote_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_FeedbackGiven_PersonId",
                table: "PeerSessions_FeedbackGiven",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerEntry_CohortId_ClosedAt",
                table: "PeerSessions_PeerEntry",
                columns: new[] { "CohortId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerEntry_PersonId",
                table: "PeerSessions_PeerEntry",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerFeedback_PersonId",
                table: "PeerSessions_PeerFeedback",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerFeedback_SessionId",
                table: "PeerSessions_PeerFeedback",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerInterest_CohortId",
                table: "PeerSessions_PeerInterest",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerInterest_PersonId",
                table: "PeerSessions_PeerInterest",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerLeader_CohortId",
                table: "PeerSessions_PeerLeader",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerLeader_PersonId",
                table: "PeerSessions_PeerLeader",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerMatch_CohortId",
                table: "PeerSessions_PeerMatch",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerMatch_RequestId",
                table: "PeerSessions_PeerMatch",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerRole_CohortId",
                table: "PeerSessions_PeerRole",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerRole_PersonId",
                table: "PeerSessions_PeerRole",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerSession_CohortId_MadeAt",
                table: "PeerSessions_PeerSession",
                columns: new[] { "CohortId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerSession_MadeBy",
                table: "PeerSessions_PeerSession",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerSession_WorkshopId",
                table: "PeerSessions_PeerSession",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerTouch_CohortId",
                table: "PeerSessions_PeerTouch",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PrivateNote_By",
                table: "PeerSessions_PrivateNote",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PrivateNote_SessionId_By",
                table: "PeerSessions_PrivateNote",
                columns: new[] { "SessionId", "By" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Synonym_By",
                table: "PeerSessions_Synonym",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Synonym_CohortId_Key",
                table: "PeerSessions_Synonym",
                columns: new[] { "CohortId", "Key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PeerSessions_FeedbackGiven");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerEntry");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerFeedback");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerInterest");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerLeader");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerMatch");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerRole");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerTouch");

            migrationBuilder.DropTable(
                name: "PeerSessions_PrivateNote");

            migrationBuilder.DropTable(
                name: "PeerSessions_Synonym");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerSession");
        }
    }
}
