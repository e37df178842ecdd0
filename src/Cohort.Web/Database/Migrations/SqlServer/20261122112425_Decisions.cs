using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Decisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Cohorts_Decision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Question = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    About = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Method = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Dots = table.Column<int>(type: "int", nullable: false),
                    IsSecret = table.Column<bool>(type: "bit", nullable: false),
                    IsHidden = table.Column<bool>(type: "bit", nullable: false),
                    Quorum = table.Column<int>(type: "int", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    OpenedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Decision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_Decision_Cohorts_TrainingCohort_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts_TrainingCohort",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DecisionMark",
                columns: table => new
                {
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Value = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DecisionMark", x => new { x.DecisionId, x.PersonId, x.OptionId });
                    table.ForeignKey(
                        name: "FK_Cohorts_DecisionMark_Cohorts_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Cohorts_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DecisionObjection",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    AnsweredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DecisionObjection", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_DecisionObjection_Cohorts_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Cohorts_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DecisionOption",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Part = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DecisionOption", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_DecisionOption_Cohorts_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Cohorts_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DecisionVoter",
                columns: table => new
                {
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DecisionVoter", x => new { x.DecisionId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Cohorts_DecisionVoter_Cohorts_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Cohorts_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_SecretBox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Counts = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_SecretBox", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_SecretBox_Cohorts_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Cohorts_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Decision_CohortId_OpenedAt",
                table: "Cohorts_Decision",
                columns: new[] { "CohortId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Decision_DueAt",
                table: "Cohorts_Decision",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DecisionObjection_DecisionId",
                table: "Cohorts_DecisionObjection",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DecisionOption_DecisionId",
                table: "Cohorts_DecisionOption",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_SecretBox_DecisionId",
                table: "Cohorts_SecretBox",
                column: "DecisionId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cohorts_DecisionMark");

            migrationBuilder.DropTable(
                name: "Cohorts_DecisionObjection");

            migrationBuilder.DropTable(
                name: "Cohorts_DecisionOption");

            migrationBuilder.DropTable(
                name: "Cohorts_DecisionVoter");

            migrationBuilder.DropTable(
                name: "Cohorts_SecretBox");

            migrationBuilder.DropTable(
                name: "Cohorts_Decision");
        }
    }
}
